import { randomUUID } from 'node:crypto'
import { z } from 'zod'

/** Something that goes wrong on purpose. See README.md for what each kind does. */
export const faultRequest = z.object({
  match: z
    .object({
      method: z.string().toUpperCase().optional(),
      /** A regular expression over the path, or "smtp" for the mail server. */
      path: z.string().refine(isPattern, 'must be a regular expression').optional(),
    })
    .default({}),
  kind: z.enum(['status', 'delay', 'reset', 'drop-after', 'body']),
  status: z.number().int().min(200).max(599).optional(),
  body: z.string().optional(),
  contentType: z.string().optional(),
  delayMs: z.number().int().min(0).max(600_000).default(0),
  /** How often it happens; without it, until it is removed. */
  count: z.number().int().min(1).optional(),
})

type FaultRequest = z.infer<typeof faultRequest>
export type Fault = FaultRequest & { id: string; timesLeft: number | null; timesHappened: number }

export type Faults = ReturnType<typeof createFaults>

const mail = 'smtp'

export function createFaults() {
  let faults: Fault[] = []

  /** Uses up, in the order they were set, the faults that fit, until one ends the exchange. */
  function strike(isHit: (match: Fault['match']) => boolean): Fault[] {
    const struck: Fault[] = []
    for (const fault of faults) {
      if (fault.timesLeft === 0 || !isHit(fault.match)) continue
      fault.timesHappened += 1
      if (fault.timesLeft !== null) fault.timesLeft -= 1
      struck.push(fault)
      if (fault.kind !== 'delay') break
    }
    return struck
  }

  return {
    list: () => faults,
    add(request: FaultRequest): Fault {
      const fault = { id: randomUUID(), ...request, timesLeft: request.count ?? null, timesHappened: 0 }
      faults.push(fault)
      return fault
    },
    clear() {
      faults = []
    },
    strikeRequest: (method: string, path: string) =>
      strike((match) => {
        const isMethod = !match.method || match.method === method
        return isMethod && match.path !== mail && new RegExp(match.path ?? '').test(path)
      }),
    strikeMail: () => strike((match) => match.path === mail),
  }
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

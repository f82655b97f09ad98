import { randomInt, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { chanceOf } from './fault-chance'
import { canStrikeAt, faultKind, type Place } from './fault-kinds'
import { createOvertaking } from './fault-overtaking'

const match = z.object({
  method: z.string().toUpperCase().optional(),
  /** A regular expression over the path; or "smtp" for the mail server, "webhook" for Jiko's webhooks. */
  path: z.string().refine(isPattern, 'must be a regular expression').optional(),
})

const limits = z.object({
  /** How often it happens; without it, until it is removed. */
  count: z.number().int().min(1).optional(),
  /** How likely it strikes where it fits. */
  probability: z.number().min(0).max(1).default(1),
  /** The same seed makes the same choices. Without one it is drawn, and can be read from the list. */
  seed: z.number().int().min(0).default(() => randomInt(2 ** 31)),
})

/** Something that goes wrong on purpose: where, what, and within which limits. */
export const faultRequest = z
  .object({
    match: match.default({}),
    /** How the page calls it. */
    title: z.string().max(80).optional(),
    /** Every kind may wait before it strikes. */
    delayMs: z.number().int().min(0).max(600_000).default(0),
    ...limits.shape,
  })
  .and(faultKind)
  .refine(({ match, kind }) => canStrikeAt(placeOf(match), kind), 'this kind cannot happen there')

export type FaultRequest = z.output<typeof faultRequest>
export type Fault = FaultRequest & {
  id: string
  /** How often it could have struck, and how often it did. */
  timesMet: number
  timesHappened: number
}

export type Faults = ReturnType<typeof createFaults>

export function createFaults() {
  const overtaking = createOvertaking()
  let faults: Fault[] = []

  /** Uses up, in the order they were set, the faults that fit, until one ends the exchange. */
  function strike(place: Place, isHit: (match: Fault['match']) => boolean = () => true): Fault[] {
    const struck: Fault[] = []
    for (const fault of faults) {
      if (placeOf(fault.match) !== place || timesLeftOf(fault) === 0 || !isHit(fault.match)) continue
      fault.timesMet += 1
      if (chanceOf(fault.seed, fault.timesMet) >= fault.probability) continue
      fault.timesHappened += 1
      struck.push(fault)
      if (fault.kind !== 'delay') break
    }
    return struck
  }

  return {
    overtaking,
    list: () => faults.map((fault) => ({ ...fault, timesLeft: timesLeftOf(fault) })),
    add(request: FaultRequest): Fault {
      const fault = { id: randomUUID(), ...request, timesMet: 0, timesHappened: 0 }
      faults.push(fault)
      return fault
    },
    remove(id: string) {
      faults = faults.filter((fault) => fault.id !== id)
    },
    clear() {
      faults = []
      overtaking.passed()
    },
    strikeRequest: (method: string, path: string) =>
      strike('request', (match) => {
        const isMethod = !match.method || match.method === method
        return isMethod && new RegExp(match.path ?? '').test(path)
      }),
    strikeMail: () => strike('mail'),
    strikeWebhook: () => strike('webhook'),
  }
}

/** Null while there is no limit. */
function timesLeftOf({ count, timesHappened }: Fault): number | null {
  return count === undefined ? null : count - timesHappened
}

function placeOf({ path }: z.output<typeof match>): Place {
  if (path === 'smtp') return 'mail'
  return path === 'webhook' ? 'webhook' : 'request'
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

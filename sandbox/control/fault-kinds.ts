import { z } from 'zod'

/** Where a fault can strike: at a request over HTTP, at a mail on its way in, at a webhook on its way out. */
export type Place = 'request' | 'mail' | 'webhook'

const statusCode = z.number().int().min(200).max(599)
const detail = '{"detail":"A fault of the sandbox"}'

/** What goes wrong. README.md says what each kind does. */
export const faultKind = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delay') }),
  z.object({
    kind: z.literal('status'),
    status: statusCode.optional(),
    body: z.string().default(detail),
    contentType: z.string().default('application/json'),
    /** Seconds, or a date as HTTP writes it. */
    retryAfter: z.string().optional(),
  }),
  z.object({
    kind: z.literal('body'),
    status: statusCode.default(200),
    body: z.string().default(detail),
    contentType: z.string().default('application/json'),
  }),
  z.object({ kind: z.literal('reset') }),
  z.object({ kind: z.literal('drop-after') }),
  z.object({ kind: z.literal('half') }),
  z.object({ kind: z.literal('relabel'), contentType: z.string().default('text/plain') }),
  z.object({ kind: z.literal('novel'), field: z.string().optional() }),
  z.object({ kind: z.literal('lose') }),
  z.object({ kind: z.literal('twice') }),
  z.object({ kind: z.literal('reorder'), holdMaxMs: z.number().int().min(0).max(600_000).default(10_000) }),
  z.object({ kind: z.literal('forge') }),
])

export type FaultKind = z.output<typeof faultKind>['kind']

const places: Record<FaultKind, readonly Place[]> = {
  delay: ['request', 'mail', 'webhook'],
  status: ['request', 'mail'],
  body: ['request'],
  reset: ['request'],
  'drop-after': ['request', 'mail'],
  half: ['request'],
  relabel: ['request'],
  novel: ['request', 'webhook'],
  lose: ['mail', 'webhook'],
  twice: ['webhook'],
  reorder: ['webhook'],
  forge: ['webhook'],
}

export function canStrikeAt(place: Place, kind: FaultKind): boolean {
  return places[kind].includes(place)
}

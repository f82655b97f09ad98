import { looksLikeDay, looksPersonal } from './looks-personal'

type Check = (value: unknown) => boolean

/** An id of ours. Nothing else has this shape. */
const id = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
/** An id of somebody else's: a vendor's, or the queue's. */
const mark = matching(/^[\w-]{1,64}$/)
const jobNumber: Check = (value) => typeof value === 'string' && /^\d{1,19}$/.test(value)
/** A name from a list of ours or of a vendor's, such as `code-wrong` or `MANUAL_REVIEW`; or a few of them. */
const words = matching(/^[\w.-]{1,60}( [\w.-]{1,60}){0,7}$/)
/** A few words written by whoever runs this, or by us; they may name a day. */
const sentence: Check = (value) => isText(value, /^[^\p{C}<>{}]{1,200}$/u)
const method = matching(/^[A-Z-]{1,20}$/)
/** A path without query, as we or a vendor's documents write it. */
const path = matching(/^\/[\w/.~[\]*-]{0,200}$/)
/** Smaller than any number of a person's. */
const number: Check = (value) => typeof value === 'number' && Math.abs(value) < 100_000_000

/**
 * All that may be written to the log beside an event's name, and what each may be. Nothing here describes a person: a
 * name, an address, a number of identity or an answer has no field to go in; a field that is not listed is dropped
 * even where the compiler was talked out of noticing, and so is a value that is not what its field takes.
 */
const texts = {
  requestId: id,
  applicationId: id,
  applicantId: id,
  transferId: id,
  reference: mark,
  jobId: jobNumber,
  jikoApplicationId: mark,
  jikoEventId: mark,
  jikoEventType: words,
  jikoStatus: words,
  messageKind: words,
  step: words,
  refusal: words,
  outcome: words,
  job: words,
  method,
  route: path,
  path,
  because: sentence,
} satisfies Record<string, Check>

const numbers = { status: number, attempt: number, count: number, durationMs: number } satisfies Record<string, Check>

const checks: Record<string, Check> = { ...texts, ...numbers }

type Of<Fields, Value> = { [Field in keyof Fields]?: Value | null }
export type LogFields = Of<typeof texts, string> & Of<typeof numbers, number>

/** What of this may be written; `dropped` says how many were not. */
export function onlyKnown(about: object): Record<string, string | number | null> & { dropped?: number } {
  const given = Object.entries(about).filter(([, value]) => value !== undefined)
  const fits = (field: string, value: unknown) => value === null || checks[field]!(value)
  const fit = given.filter(([field, value]) => Object.hasOwn(checks, field) && fits(field, value))
  const dropped = given.length - fit.length
  return { ...Object.fromEntries(fit), ...(dropped > 0 && { dropped }) }
}

function matching(shape: RegExp): Check {
  return (value) => isText(value, shape) && !looksLikeDay(value)
}

function isText(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value) && !looksPersonal(value)
}

import type { SendingEnd } from './outgoing'

/** What the server said no with. */
export type NoAnswer = { method: string; status: number; body: string }

/** A try that did not get through. `no` is null when there was no answer at all. */
export class NotSent extends Error {
  constructor(readonly no: NoAnswer | null) {
    super(no ? `The server answered ${no.method} with ${no.status}` : 'The server did not answer')
  }
}

/** Timed out, in conflict, locked, too early, too many (RFC 9110, 4918, 8470, 6585): later it may well go. */
const passing = [408, 409, 423, 425, 429]

/**
 * Whether a no is the end of it, or null when it is worth another try. Only creating an upload may be refused for
 * good: of a part the server may have lost track, and then the next try finds out where to go on.
 */
export function endFrom({ method, status, body }: NoAnswer): SendingEnd | null {
  if (status === 401) return { state: 'session-over' }
  const refusal = refusalIn(body)
  if (refusal) return { state: 'refused', refusal }
  if (method !== 'POST' || status < 400 || status > 499 || passing.includes(status)) return null
  return { state: 'refused', refusal: status === 413 ? 'file-too-large' : 'not-taken' }
}

function refusalIn(body: string): string | null {
  try {
    const said: unknown = JSON.parse(body)
    const hasRefusal = typeof said === 'object' && said !== null && 'refusal' in said
    return hasRefusal && typeof said.refusal === 'string' ? said.refusal : null
  } catch {
    return null
  }
}

import { env } from '../env'

const marginMs = 2_000
const lookAgainAfterMs = 1_000

/** Somebody else does this right now. The queue tries again shortly. */
export class Held extends Error {
  override readonly name = 'Held'
  readonly isSafeToLog = true
  readonly retryAfterMs = lookAgainAfterMs
}

/** Holds on for one more call to Jiko. @throws Held, when somebody else has taken over meanwhile */
export type HoldOn = () => Promise<void>

/** A row with a moment until which it is held. Both answer how many rows they changed: one, or none. */
export type Holdable = {
  /** Where nobody holds it, or the moment has passed. */
  take: (until: Date, now: Date) => Promise<{ count: number }>
  /** Where the moment still is `ours`. */
  keep: (ours: Date, until: Date | null) => Promise<{ count: number }>
}

/**
 * Does what only one at a time may do about a row. The hold lasts for one call to Jiko, and is renewed before each:
 * whoever takes over from a process that died finds none of its calls under way.
 * @throws Held
 */
export async function hold({ take, keep }: Holdable, work: (holdOn: HoldOn) => Promise<void>): Promise<void> {
  let heldUntil = endOfCall()
  requireOne(await take(heldUntil, new Date()))
  try {
    await work(async () => {
      const next = endOfCall()
      requireOne(await keep(heldUntil, next))
      heldUntil = next
    })
  } finally {
    await keep(heldUntil, null)
  }
}

function endOfCall(): Date {
  return new Date(Date.now() + env().JIKO_TIMEOUT_MS + marginMs)
}

function requireOne({ count }: { count: number }) {
  if (count === 0) throw new Held('Somebody else does this')
}

import { setTimeout as pass } from 'node:timers/promises'
import type { Faults } from './faults'

type Fate = {
  /** Puts the mail into the inbox. */
  keep: () => void
  /** Cuts the line to the sender. */
  cut: () => void
}

/** Takes a mail in through the faults that were set; the answer is the refusal, if there is one. */
export async function letMailGoWrong(faults: Faults, { keep, cut }: Fate): Promise<Error | null> {
  for (const fault of faults.strikeMail()) {
    await pass(fault.delayMs)
    if (fault.kind === 'lose') return null
    if (fault.kind === 'status') return refusal(fault.status)
    if (fault.kind === 'drop-after') {
      keep()
      cut()
      return null
    }
  }
  keep()
  return null
}

function refusal(responseCode = 451): Error {
  return Object.assign(new Error('A fault of the sandbox'), { responseCode })
}

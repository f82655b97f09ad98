import { endTransferNotes, forgetDrafts } from '../account/end-transfers'
import { endDecided } from '../onboarding/end-decided'
import { endUnfinished } from '../onboarding/end-unfinished'
import { forgetOldCodes } from '../onboarding/forget-old-codes'
import { remindUnfinished } from '../onboarding/remind-unfinished'

/**
 * The end of everything whose time has come (docs/decisions/0017-end-of-data.md). Every night, and when somebody asks
 * for it. Safe to repeat, and to stop anywhere: each person's data ends by itself.
 */
export async function endData(): Promise<void> {
  await forgetOldCodes()
  await forgetDrafts()
  await endTransferNotes()
  await endDecided()
  await endUnfinished()
  await remindUnfinished()
}

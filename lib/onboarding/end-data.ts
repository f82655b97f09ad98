import { endTransferNotes, forgetDrafts } from '../account/end-transfers'
import { endDecided } from './end-decided'
import { endUnfinished } from './end-unfinished'
import { forgetOldCodes } from './forget-old-codes'
import { remindUnfinished } from './remind-unfinished'

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

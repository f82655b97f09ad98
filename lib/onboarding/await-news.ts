import { createHash } from 'node:crypto'
import { waitForChange } from '../db/notifications'
import type { Prisma } from '../db/generated/client'
import { db } from '../db/prisma'
import { thisProcess } from '../this-process'

/** A waiting browser is answered after so long at the latest, well before proxies give up on it. */
const waitMaxMs = 20_000
/** Should an announcement be missed (a lost connection), the store is asked anyway this often. */
const lookAgainAfterMs = 5_000
const revisionCharacters = 16
/** What Jiko says of one is recorded later than all that it said of any before. */
const latestTransfers = {
  where: { confirmedAt: { not: null } },
  orderBy: [{ statusRecordedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  select: { id: true, statusRecordedAt: true },
  take: 1,
} as const satisfies Prisma.Applicant$transfersArgs

/**
 * Waits until the application's news are other than what the browser has seen, and answers
 * what to remember it by. The person's screen is thus right within a moment of the news.
 */
export async function awaitNews(applicationId: string, seen: string, gone: AbortSignal): Promise<string> {
  const until = Date.now() + waitMaxMs
  for (;;) {
    const change = waitForChange(applicationId, lookAgainAfterMs, gone)
    const revision = await revisionOf(applicationId)
    if (revision !== seen || gone.aborted || thisProcess.isEnding || Date.now() >= until) {
      change.stop()
      return revision
    }
    await change.over
  }
}

/** Changes whenever what the screens that wait for news show has changed: the status, documents, devices, proofs, transfers. */
export async function revisionOf(applicationId: string): Promise<string> {
  const facts = await db().application.findUnique({
    where: { id: applicationId },
    select: {
      statusRecordedAt: true,
      sentAt: true,
      documents: { orderBy: { id: 'asc' }, select: { keptAt: true, deliveredAt: true, refusedAt: true } },
      handoffs: { orderBy: { id: 'asc' }, select: { startedAt: true, openedAt: true, endedAt: true } },
      applicant: { select: { transfers: latestTransfers } },
      identityChecks: { orderBy: { id: 'asc' }, select: { startedAt: true, outcome: true, outcomeAt: true } },
    },
  })
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, revisionCharacters)
}

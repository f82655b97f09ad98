import { randomBytes } from 'node:crypto'
import { notifyChange } from '../db/notifications'
import { db, type Transaction } from '../db/prisma'
import { isEverythingGiven } from '../domain/documents'
import { handoffPolicy, makeMatchCode } from '../domain/handoff'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { digest } from '../vault/digest'
import { findDocumentTasks } from './document-states'
import { endHandoffsOf } from './end-handoff'
import { lockApplication } from './lock-application'

export type StartHandoffRefusal = 'nothing-to-show' | 'too-many-handoffs'

const secretBytes = 32
const hourMs = 60 * 60 * 1000

/**
 * Opens a way to show documents from another device, and closes the ones before it. The secret of the link
 * is answered once; only a keyed hash of it is kept.
 */
export async function startHandoff(
  applicationId: string,
): Promise<Outcome<StartHandoffRefusal, { linkSecret: string }>> {
  const linkSecret = makeSecret()
  const linkDigest = await digest('handoff-link', linkSecret)
  return db().$transaction(async (tx) => {
    const tasks = await findDocumentTasks(await lockApplication(tx, applicationId), tx)
    if (!tasks || isEverythingGiven(tasks)) return refuse('nothing-to-show')
    if ((await countRecent(tx, applicationId)) >= handoffPolicy.startsPerHourMax) return refuse('too-many-handoffs')

    await endHandoffsOf(applicationId, tx)
    await tx.handoff.create({
      data: { applicationId, linkDigest, matchCode: makeMatchCode() },
    })
    await notifyChange(tx, applicationId)
    return accept({ linkSecret })
  })
}

/** A secret for a link or a cookie: 256 random bits that fit into either. */
export function makeSecret(): string {
  return randomBytes(secretBytes).toString('base64url')
}

async function countRecent(tx: Transaction, applicationId: string): Promise<number> {
  const startedAt = { gt: new Date(Date.now() - hourMs) }
  return tx.handoff.count({ where: { applicationId, startedAt } })
}

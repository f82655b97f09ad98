import { db } from '../db/prisma'
import { env } from '../env'
import { log } from '../log'
import { erasePerson } from './erase-person'
import { findUnfinished, findUnfinishedFor, type Unfinished } from './find-unfinished'
import { lockPerson } from './lock-person'

/** Erases everybody whose unfinished application has been left alone for too long. */
export async function endUnfinished(): Promise<void> {
  const { UNFINISHED_KEPT_DAYS } = env()
  for (;;) {
    const due = await findUnfinishedFor(UNFINISHED_KEPT_DAYS, { isTold: true })
    if (due.length === 0) return
    for (const one of due) await endOne(one)
  }
}

/** Unless the person came back in this moment. */
async function endOne({ applicantId, applicationId }: Unfinished) {
  await db().$transaction(async (tx) => {
    await lockPerson(tx, applicantId)
    const unfinished = await findUnfinished(applicationId, tx)
    if (!unfinished || unfinished.endsAt > new Date()) return
    await erasePerson(tx, applicantId, 'time-is-over')
    log.info('application.expired', { applicationId })
  })
}

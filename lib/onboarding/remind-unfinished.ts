import { db } from '../db/prisma'
import { env } from '../env'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { findUnfinished, findUnfinishedFor } from './find-unfinished'
import { lockApplication } from './lock-application'

/** Has everybody written to whose unfinished application goes soon, once for each time that they left it. */
export async function remindUnfinished(): Promise<void> {
  const { UNFINISHED_KEPT_DAYS, UNFINISHED_REMINDER_DAYS } = env()
  const afterDays = UNFINISHED_KEPT_DAYS - UNFINISHED_REMINDER_DAYS
  for (;;) {
    const due = await findUnfinishedFor(afterDays)
    if (due.length === 0) return
    for (const { applicationId } of due) await remind(applicationId)
  }
}

/** The fact and the letter's job together, unless the person came back, sent or deleted it in this moment. */
async function remind(applicationId: string) {
  await db().$transaction(async (tx) => {
    const before = await findUnfinished(applicationId, tx)
    if (!before || before.isReminded) return
    await lockApplication(tx, applicationId)
    await tx.application.update({ where: { id: applicationId }, data: { remindedAt: new Date() } })
    await addJob(tx, { name: 'tell-unfinished', payload: { applicationId }, key: `tell:${applicationId}` })
    log.info('application.reminded', { applicationId })
  })
}

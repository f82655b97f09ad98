import { db, type Transaction } from '../db/prisma'
import { dayInNewYork, isSameMonth } from '../domain/moment'
import { isPapersLetterDue } from '../domain/paper-letter'
import { addJob } from '../jobs/queue'
import { JikoUnavailable, isJikoTrouble } from '../jiko/errors'
import { readNewestStatements, type JikoStatement } from '../jiko/statements'
import { log } from '../log'
import { lockApplication } from '../onboarding/lock-application'
import { kindOfStatement } from './read-papers'

type Customer = { applicationId: string; customerId: string }

/**
 * Keeps which statements Jiko has for a customer, and queues the month's one letter once it is due; both or neither.
 * @throws JikoUnavailable, for the queue to try again
 */
export async function lookForStatementsOf({ applicationId, customerId }: Customer, now: Date): Promise<void> {
  const statements = await readOrSkip(applicationId, customerId)
  await db().$transaction(async (tx) => {
    await lockApplication(tx, applicationId)
    await keepFound(tx, applicationId, statements, now)
    const isDue = await isLetterDue(tx, applicationId, now)
    const seen = { lookedAt: now, ...(isDue && { writtenAt: now }) }
    await tx.paperWatch.upsert({ where: { applicationId }, create: { applicationId, ...seen }, update: seen })
    if (!isDue) return
    await tx.foundStatement.updateMany({ where: { applicationId, toldAt: null }, data: { toldAt: now } })
    await addJob(tx, { name: 'tell-statements', payload: { applicationId }, key: `tell-statements:${applicationId}` })
  })
}

/** What Jiko refuses to say of one customer must not keep the others from their letters. */
async function readOrSkip(applicationId: string, customerId: string): Promise<JikoStatement[]> {
  try {
    return await readNewestStatements(customerId)
  } catch (error) {
    if (error instanceof JikoUnavailable || !isJikoTrouble(error)) throw error
    log.error('statements.not-read', error, { applicationId })
    return []
  }
}

async function keepFound(tx: Transaction, applicationId: string, statements: JikoStatement[], foundAt: Date) {
  const found = statements.map(({ id: jikoStatementId, type }) => ({ applicationId, jikoStatementId, type, foundAt }))
  await tx.foundStatement.createMany({ data: found, skipDuplicates: true })
}

async function isLetterDue(tx: Transaction, applicationId: string, now: Date): Promise<boolean> {
  const untold = await tx.foundStatement.findMany({ where: { applicationId, toldAt: null }, select: { type: true } })
  const watch = await tx.paperWatch.findUnique({ where: { applicationId } })
  if (watch?.writtenAt && isSameMonth(watch.writtenAt, now)) return false
  return isPapersLetterDue(untold.map(({ type }) => kindOfStatement(type)), dayInNewYork(now).day)
}

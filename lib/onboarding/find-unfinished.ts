import { Prisma } from '../db/generated/client'
import { db, type Transaction } from '../db/prisma'
import { env } from '../env'
import { daysAfter, daysAgo } from './days'

/** An application that was never sent, or came back: when its person last did something, and when it goes. */
export type Unfinished = { applicationId: string; applicantId: string; endsAt: Date; isReminded: boolean }

type Row = { applicationId: string; applicantId: string; changedAt: Date; remindedAt: Date | null }
type Store = Pick<Transaction, '$queryRaw'>
const { sql } = Prisma
const batchSize = 200

/** Coming back counts as a change, too. */
const unfinished = sql`
  select application.id as "applicationId", applicant.id as "applicantId", "remindedAt", greatest(
           application."startedAt", "sendingRefusedAt", "emailProvedAt", "phoneProvedAt",
           (select max("savedAt") from "Answer" where "applicationId" = application.id),
           (select max("acceptedAt") from "AgreementSet" where "applicationId" = application.id),
           (select max(greatest("startedAt", "outcomeAt")) from "IdentityCheck" where "applicationId" = application.id)
         ) as "changedAt"
    from "Application" application join "Applicant" applicant on applicant.id = "applicantId"
   where "sentAt" is null`

/** Those whose last change is so many days ago, some at a time; by default without those who were told already. */
export async function findUnfinishedFor(days: number, { isTold = false } = {}): Promise<Unfinished[]> {
  const told = isTold ? sql`` : sql`and coalesce("remindedAt" <= "changedAt", true)`
  const rows = await db().$queryRaw<Row[]>`
    select * from (${unfinished}) one where "changedAt" <= ${daysAgo(days)} ${told} limit ${batchSize}`
  return rows.map(asUnfinished)
}

/** One of them; null once it was sent, or is gone. */
export async function findUnfinished(applicationId: string, store: Store = db()): Promise<Unfinished | null> {
  const [row] = await store.$queryRaw<Row[]>`select * from (${unfinished} and application.id = ${applicationId}::uuid) one`
  return row ? asUnfinished(row) : null
}

function asUnfinished({ changedAt, remindedAt, ...ids }: Row): Unfinished {
  const isReminded = remindedAt !== null && remindedAt > changedAt
  return { ...ids, endsAt: daysAfter(changedAt, env().UNFINISHED_KEPT_DAYS), isReminded }
}

import { Prisma, type Application } from '../db/generated/client'
import type { Transaction } from '../db/prisma'
import { requireApplicationById, type ApplicationWithFacts } from './application'

/**
 * Locked until the transaction ends: whoever else wants to change it waits. `lockedAt` is the time by the store's
 * clock once that was so. Facts whose order matters are dated by it: the clocks of several servers of ours never agree
 * to the millisecond.
 */
export type Locked<Known> = Known & { lockedAt: Date }

/** @throws when there is none, as do those that follow but for `lockApplicationOfCustomer` */
export async function lockApplication(tx: Transaction, id: string): Promise<Locked<Application>> {
  return required(await lockWhere(tx, Prisma.sql`id = ${id}::uuid`))
}

/** The person's application. */
export async function lockApplicationOf(tx: Transaction, applicantId: string): Promise<Locked<Application>> {
  return required(await lockWhere(tx, Prisma.sql`"applicantId" = ${applicantId}::uuid`))
}

/** The application by which somebody became a customer; null for one of whom only Jiko knows. */
export async function lockApplicationOfCustomer(tx: Transaction, customerId: string): Promise<Locked<Application> | null> {
  return lockWhere(tx, Prisma.sql`"customerId" = ${customerId}::uuid`)
}

/** With all that decides where the person stands, read once it is locked. */
export async function lockApplicationWithFacts(tx: Transaction, id: string): Promise<Locked<ApplicationWithFacts>> {
  const { lockedAt } = await lockApplication(tx, id)
  return { ...(await requireApplicationById(id, tx)), lockedAt }
}

// Named, not `*`: a statement that the database knows fails once a migration has added a column to what it answers.
const columns = Prisma.raw(Object.values(Prisma.ApplicationScalarFieldEnum).map((name) => `"${name}"`).join(', '))

/** One statement; its own select comes after the lock, and so does its clock. */
async function lockWhere(tx: Transaction, where: Prisma.Sql): Promise<Locked<Application> | null> {
  const [locked] = await tx.$queryRaw<Locked<Application>[]>`
    with locked as materialized (select ${columns} from "Application" where ${where} for update)
    select *, clock_timestamp()::timestamptz(3) as "lockedAt" from locked`
  return locked ?? null
}

function required(application: Locked<Application> | null): Locked<Application> {
  if (!application) throw new Error('There is no such application any more')
  return application
}

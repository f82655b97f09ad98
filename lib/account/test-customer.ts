import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db } from '../db/prisma'
import { cents } from '../domain/money'
import type { TransferAmount } from '../domain/transfer'
import { readPockets } from '../jiko/pockets'
import { writeJiko } from '../jiko/request'
import { requireApplicationById } from '../onboarding/application'
import { followApplication } from '../onboarding/follow-application'
import { findLiveSession, type LiveSession } from '../onboarding/session'
import { submitApplication } from '../onboarding/submit-application'
import { readyToSend } from '../onboarding/test-applicant'
import type { TestWorld } from '../onboarding/test-world'
import { readPeople } from './read-people'
import type { Transfer } from './transfer'

type Ledger = {
  balanced: boolean
  pockets: { id: string; cashCents: number; billsCents: number }[]
  transfers: { id: string; type: string; status: string; amountCents: number; feeCents: number; toPocketId: string }[]
}

export type TestCustomer = Awaited<ReturnType<typeof approvedCustomer>>

/** Somebody whom Jiko has approved, signed in, with money in a first Pocket and none in a second. */
export async function approvedCustomer(world: TestWorld, worthCents = 500_000) {
  const applicant = await readyToSend(world)
  await submitApplication(applicant.applicationId)
  const { jikoApplicationId } = await requireApplicationById(applicant.applicationId)
  await world.decide(jikoApplicationId!, 'APPROVED')
  await followApplication(applicant.applicationId, 'POLL')
  const customerId = (await requireApplicationById(applicant.applicationId)).customerId!
  const travel = await openPocket(customerId, 'Travel')
  const first = (await readPockets(customerId)).find(({ id }) => id !== travel)!.id
  if (worthCents > 0) await world.control('POST', 'fund', { applicationId: jikoApplicationId, amountCents: worthCents })
  const people = await readPeople(customerId)
  const personNamed = (name: string) => people.find((person) => person.name === name)!.id
  return { ...applicant, customerId, first, travel, personNamed, session: await sittingOf(applicant.applicantId) }
}

/** A browser in which somebody is signed in, and has just typed a code from their phone. */
export async function sittingOf(applicantId: string, { steppedUpAt = new Date() as Date | null } = {}): Promise<LiveSession> {
  const steppedUpBy = steppedUpAt && 'phone'
  const { id } = await db().session.create({ data: { applicantId, steppedUpAt, steppedUpBy } })
  return (await findLiveSession(id, { isSeen: false }))!
}

export const dollars = (amount: number): TransferAmount => ({ cents: cents(Math.round(amount * 100)) })

export const ledgerOf = (world: TestWorld) => world.read<Ledger>('/control/ledger')

/** Cash and bills at what was paid for them, in cents. */
export async function holdingsOf(world: TestWorld, pocketId: string): Promise<number> {
  const { cashCents, billsCents } = (await ledgerOf(world)).pockets.find(({ id }) => id === pocketId)!
  return cashCents + billsCents
}

/** How often the bank itself has a transfer of this id as done, with books that add up. */
export async function timesMoved(world: TestWorld, { id }: Pick<Transfer, 'id'>): Promise<number> {
  const { balanced, transfers } = await ledgerOf(world)
  if (!balanced) throw new Error('The books do not add up')
  return transfers.filter((transfer) => transfer.id === id && transfer.status === 'COMPLETED').length
}

export function rowOf(id: string): Promise<Transfer> {
  return db().transfer.findUniqueOrThrow({ where: { id } })
}

async function openPocket(customerId: string, name: string): Promise<string> {
  const path = `/api/v2/customers/${customerId}/pockets/`
  const body = { pocket_name: name, deposit_strategy_id: 'UST-4W', reinvestment_strategy_id: 'UST-4W' }
  return (await writeJiko({ method: 'POST', path, body }, z.object({ id: z.string() }), { idempotencyKey: randomUUID() })).id
}

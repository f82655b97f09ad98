import type { Pool } from 'pg'
import { confirmTransfer } from '@/lib/account/confirm-transfer'
import { keepDraft } from '@/lib/account/keep-draft'
import { keepPartnerTransfer, sendPartnerTransfer } from '@/lib/account/partner-transfer'
import { ledgerOf, sittingOf, type TestCustomer } from '@/lib/account/test-customer'
import { db } from '@/lib/db/prisma'
import { cents } from '@/lib/domain/money'
import { isOver, stateOf, type TransferAmount } from '@/lib/domain/transfer'
import type { TestWorld } from '@/lib/onboarding/test-world'
import { startLife } from './life'
import { settle } from './settle'
import type { TransferAct, TransferSchedule } from './transfer-schedule'

const triesMax = 3
const roundsMax = 10
const twoHoursMs = 2 * 60 * 60_000

export type TransfersRan = { broken: string[]; deaths: string[]; moved: number; rejected: number }

/** Lets a schedule happen, waits until everything is at rest, and holds our rows against the bank's own books. */
export async function runTransferSchedule(world: TestWorld, pool: Pool, customer: TestCustomer, drawn: TransferSchedule): Promise<TransfersRan> {
  startLife()
  await db().transfer.deleteMany()
  const before = new Set((await ledgerOf(world)).transfers.map(({ id }) => id))
  await world.control('POST', 'fund', { accountId: customer.first, amountCents: 200_00 })
  for (const fault of drawn.faults) await world.breakdown(fault)
  const deaths: string[] = []

  await Promise.all(drawn.acts.map((act) => move(customer, act, deaths)))
  deaths.push(...(await settle(pool, drawn.workerDeaths)).deaths)
  if (drawn.isHourLater) await letAnHourPass(world)
  await world.repair()
  await settleAll(pool)
  await world.change({ keyMemoryMs: twoHoursMs / 2 })
  return { ...(await judge(world, before)), deaths }
}

/** Confirms as often, and in as many processes, as the schedule says; the last one of them lives. */
async function move(customer: TestCustomer, { kind, cents: asked, presses, deaths }: TransferAct, died: string[]) {
  const amount: TransferAmount = asked === null ? 'everything' : { cents: cents(asked) }
  const { applicantId, customerId, first, travel, personNamed } = customer
  if (kind === 'from-partner' || kind === 'to-partner') {
    if (kind === 'from-partner' && amount === 'everything') return
    const life = startLife(deaths[0])
    const wish = { kind, customerId, pocketId: first, amount, text: 'Payroll' }
    await life.does(async () => sendPartnerTransfer((await keepPartnerTransfer(wish)).id))
    if (life.place()) died.push(life.place()!)
    return
  }
  const toId = kind === 'to-person' ? personNamed('Rosa Diaz') : travel
  const { id } = await keepDraft({ applicantId, customerId, kind, fromId: first, toId, amount, description: 'Rent' })
  const session = await sittingOf(applicantId)
  for (let attempt = 0; attempt < triesMax; attempt += 1) {
    const life = startLife(deaths[attempt])
    const ends = await Promise.all(Array.from({ length: presses }, () => life.does(() => confirmTransfer(session, id))))
    if (life.place()) died.push(life.place()!)
    if (ends.some(({ end }) => end === 'done')) return
  }
}

async function letAnHourPass(world: TestWorld) {
  await world.change({ keyMemoryMs: 0 })
  const longAgo = new Date(Date.now() - twoHoursMs)
  await db().transfer.updateMany({ where: { sendKeySentAt: { not: null } }, data: { sendKeySentAt: longAgo } })
}

async function settleAll(pool: Pool) {
  for (let round = 0; round < roundsMax; round += 1) {
    await settle(pool)
    const open = (await db().transfer.findMany({ where: { confirmedAt: { not: null } } })).filter((row) => !isOver(stateOf(row)))
    if (open.length === 0) return
  }
}

/** Every confirmed act is at the bank once, and says what the bank says; nothing else is there. */
async function judge(world: TestWorld, before: Set<string>) {
  const { balanced, transfers } = await ledgerOf(world)
  const rows = await db().transfer.findMany()
  const confirmed = rows.filter(({ confirmedAt }) => confirmedAt)
  const atBank = transfers.filter(({ id }) => !before.has(id))
  const broken = balanced ? [] : ['the books do not add up']
  for (const row of confirmed) {
    const theirs = atBank.filter(({ id }) => id === row.id)
    if (theirs.length !== 1) broken.push(`a confirmed transfer is at the bank ${theirs.length} times`)
    else if (theirs[0]!.status !== row.jikoStatus) broken.push(`we say ${row.jikoStatus}, the bank ${theirs[0]!.status}`)
    else if (row.jikoStatus === 'COMPLETED' && theirs[0]!.amountCents !== Number(row.movedCents)) broken.push('we say another amount')
  }
  const known = new Set(confirmed.map(({ id }) => id))
  if (atBank.some(({ id }) => !known.has(id))) broken.push('money moved that nobody confirmed')
  const moved = confirmed.filter(({ jikoStatus }) => jikoStatus === 'COMPLETED').length
  return { broken, moved, rejected: confirmed.length - moved }
}

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../db/generated/client'
import { db } from '../db/prisma'
import { countWaitingForALock } from '../db/test-locks'
import { requireApplicationById } from './application'
import {
  lockApplication,
  lockApplicationOf,
  lockApplicationOfCustomer,
  lockApplicationWithFacts,
  type Locked,
} from './lock-application'
import { newAddress, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
const everyKindOfValue = {
  sentAt: new Date('2026-01-06T12:00:00.123Z'),
  createKey: randomUUID(),
  customerId: randomUUID(),
  jikoStatus: 'DOCUMENTS_NEEDED',
  identityDocumentsNeeded: true,
  jikoDocuments: [{ type: 'BANK_STATEMENT', status: 'REJECTED', reason: null }],
  deviceKeySealed: new Uint8Array([1, 0, 255]),
}
let applicantId: string
let id: string
beforeAll(async () => {
  const somebody = await signIn(world, newAddress())
  applicantId = somebody.applicantId
  id = somebody.applicationId
  await db().application.update({ where: { id }, data: everyKindOfValue })
})

describe('a locked application', () => {
  it('is the one that Prisma reads, to the last value', async () => {
    const read = await db().application.findUniqueOrThrow({ where: { id } })
    const lockedAt = expect.any(Date)
    await db().$transaction(async (tx) => {
      expect(await lockApplication(tx, id)).toStrictEqual({ ...read, lockedAt })
      expect(await lockApplicationOf(tx, applicantId)).toStrictEqual({ ...read, lockedAt })
      expect(await lockApplicationOfCustomer(tx, everyKindOfValue.customerId)).toStrictEqual({ ...read, lockedAt })
      expect(await lockApplicationWithFacts(tx, id)).toStrictEqual({ ...(await requireApplicationById(id)), lockedAt })
    })
  })

  it('is as whoever held it before has left it, and dated after that', async () => {
    let next: Promise<Locked<Application>>
    const [{ changedAt }] = await db().$transaction(async (tx) => {
      await lockApplication(tx, id)
      next = db().$transaction((other) => lockApplication(other, id))
      await expect.poll(countWaitingForALock).toBe(1)
      await tx.application.update({ where: { id }, data: { jikoStatus: 'SUBMITTED' } })
      return tx.$queryRaw<[{ changedAt: Date }]>`select clock_timestamp()::timestamptz(3) as "changedAt"`
    })
    const { jikoStatus, lockedAt } = await next!
    expect(jikoStatus).toBe('SUBMITTED')
    expect(lockedAt.getTime()).toBeGreaterThanOrEqual(changedAt.getTime())
  })

  it('is nobody’s when there is none', async () => {
    await expect(db().$transaction((tx) => lockApplication(tx, randomUUID()))).rejects.toThrow('no such application')
    expect(await db().$transaction((tx) => lockApplicationOfCustomer(tx, randomUUID()))).toBeNull()
  })
})

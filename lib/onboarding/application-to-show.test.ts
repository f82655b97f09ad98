import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { db } from '../db/prisma'
import { countWaitingForALock } from '../db/test-locks'
import { useSettings } from '../test-settings'
import { requireApplicationToShow } from './application-to-show'
import { revisionOf } from './await-news'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
})
afterAll(async () => {
  await db().$disconnect()
  await database.drop()
})

/** Holds whatever reads this table, lets something happen meanwhile, and lets go. */
async function whileHeldAt(table: string, reading: () => Promise<unknown>, happens: () => Promise<unknown>) {
  const holder = new pg.Client({ connectionString: database.url })
  await holder.connect()
  await holder.query(`begin; lock table "${table}" in access exclusive mode`)
  const read = reading()
  await expect.poll(countWaitingForALock).toBe(1)
  await happens()
  await holder.query('commit')
  await holder.end()
  return read
}

// What a revision is made of, and what an application is read with.
it.each(['Handoff', 'AgreementSet'])('what happens while a screen is drawn is shown, or news to it (%s)', async (table) => {
  const applicant = { create: { language: 'en', emailDigest: randomUUID(), emailSealed: new Uint8Array(), emailProvedAt: new Date() } }
  const { id } = await db().application.create({ data: { applicant } })
  const sentAt = new Date()

  let shown: Awaited<ReturnType<typeof requireApplicationToShow>> | undefined
  await whileHeldAt(
    table,
    async () => (shown = await requireApplicationToShow({ id })),
    () => db().application.update({ where: { id }, data: { sentAt } }),
  )

  const isNews = shown!.seen !== (await revisionOf(id))
  expect(isNews || shown!.application.sentAt !== null).toBe(true)
})

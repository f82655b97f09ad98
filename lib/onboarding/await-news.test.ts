import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { notifyChange, wakeAll } from '../db/notifications'
import { db } from '../db/prisma'
import { useSettings } from '../test-settings'
import { thisProcess } from '../this-process'
import { awaitNews, revisionOf } from './await-news'

const staying = new AbortController().signal
const soonMs = 4_000
let database: FreshDatabase
let id: string

beforeAll(async () => {
  database = await freshDatabase()
  useSettings({ DATABASE_URL: database.url })
})
beforeEach(async () => {
  thisProcess.isEnding = false
  const applicant = { create: { language: 'en', emailDigest: randomUUID(), emailSealed: new Uint8Array(), emailProvedAt: new Date() } }
  id = (await db().application.create({ data: { applicant } })).id
})
afterAll(async () => {
  await db().$disconnect()
  await database.drop()
})

async function change() {
  await db().application.update({ where: { id }, data: { sentAt: new Date() } })
  await notifyChange(db(), id)
}

describe('waiting for news', () => {
  it('ends at once when the browser has not seen what there is', async () => {
    expect(await awaitNews(id, 'nothing', staying)).toBe(await revisionOf(id))
  })

  it('ends when the application has changed', async () => {
    const seen = await revisionOf(id)
    const news = awaitNews(id, seen, staying)
    await change()
    expect(await news).not.toBe(seen)
  })

  it('ends when the browser is gone', async () => {
    const seen = await revisionOf(id)
    expect(await awaitNews(id, seen, AbortSignal.abort())).toBe(seen)
  })

  it('ends at once, with nothing new, when the process is about to end', async () => {
    const seen = await revisionOf(id)
    const startedAt = performance.now()
    const waiting = awaitNews(id, seen, staying)
    thisProcess.isEnding = true
    wakeAll()
    expect(await waiting).toBe(seen)
    expect(await awaitNews(id, seen, staying)).toBe(seen)
    expect(performance.now() - startedAt).toBeLessThan(soonMs)
  })
})

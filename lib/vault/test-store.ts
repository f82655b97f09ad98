import { afterAll, beforeAll } from 'vitest'
import { freshDatabase } from '@/scripts/test-database'
import { db } from '../db/prisma'
import { useSettings } from '../test-settings'

/** A store for a test file, with nobody in it, and settings to go with it. */
export function testStore(changes: Partial<Record<string, string>> = {}): void {
  let drop: () => Promise<void>
  beforeAll(async () => {
    const database = await freshDatabase()
    drop = database.drop
    useSettings({ DATABASE_URL: database.url, ...changes })
  })
  afterAll(async () => {
    await db().$disconnect()
    await drop()
  })
}

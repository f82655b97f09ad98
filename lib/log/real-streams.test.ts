import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/scripts/test-database'
import { testSettings } from '../test-settings'

const program = fileURLToPath(new URL('test-trouble.ts', import.meta.url))
/** An address, a number and a name: nothing of it may come out, in no spelling. */
const secret = 'ada.lovelace@example.com 412-34-5678'
const traces = ['ada', 'lovelace', '412', '5678', 'example.com']

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

it('whatever goes wrong, and whoever speaks of it, a real process says nothing of the person', async () => {
  const env = { ...process.env, ...testSettings, DATABASE_URL: database.url, LOG_LEVEL: 'trace' }
  const child = spawn(process.execPath, ['--import', 'tsx', program, secret], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])

  expect(complaints).toBe('')
  const lines = output.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
  const events = lines.map(({ msg }) => msg)
  for (const event of ['postgresql.unique', 'prisma.unique', 'prisma.argument', 'prisma.value', 'mail.refused', 'fetch.refused']) {
    expect(lines.find(({ msg }) => msg === event), event).toMatchObject({ error: expect.any(String), at: expect.any(String), dropped: 1 })
  }
  expect(lines.find(({ msg }) => msg === 'postgresql.unique')).toMatchObject({ code: '23505' })
  expect(lines.find(({ msg }) => msg === 'fetch.refused')).toMatchObject({ code: 'ECONNREFUSED' })
  expect(events.filter((event) => event === 'process.failed').length, 'the rejection and the exception too').toBe(9 + 2)
  expect(events.filter((event) => event === 'process.warned').length, 'the warning too').toBeGreaterThanOrEqual(9 + 1)
  expect(events.at(-1)).toBe('process.through')
  for (const trace of traces) expect(output.toLowerCase()).not.toContain(trace)
})

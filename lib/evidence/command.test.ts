import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '../env'
import { newAddress, signIn } from '../onboarding/test-applicant'
import { testWorld } from '../onboarding/test-world'

const world = testWorld()
const startingMs = 60_000
const email = newAddress()
let folder: string
let applicationId: string
let settings: NodeJS.ProcessEnv
beforeAll(async () => {
  settings = { ...process.env }
  folder = await mkdtemp(path.join(os.tmpdir(), 'foyer-evidence-'))
  applicationId = (await signIn(world, email)).applicationId
})
afterAll(() => rm(folder, { recursive: true }))

/** The very command, with the settings of this test in its environment. */
async function evidence(args: string[], input = '') {
  const child = spawn(process.execPath, ['scripts/evidence.mjs', ...args, '--out', folder], { env: settings })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, said, complained }
}

describe('npm run evidence', () => {
  it('writes a file by the id, and by the address from its input', async () => {
    const byId = await evidence([applicationId])
    expect(byId).toMatchObject({ code: 0, complained: '', said: expect.stringContaining('verified, nothing is wrong') })
    expect(await readdir(folder)).toEqual([`${applicationId}.html`])
    expect(await evidence(['--email'], `${email}\n`)).toEqual(byId)
  }, startingMs)

  it('ends with 1 and says what is wrong', async () => {
    const store = new pg.Client({ connectionString: env().DATABASE_URL })
    await store.connect()
    await store.query(`set session_replication_role = replica; update "EvidenceEntry" set kind = 'consented' where sequence = 2`)
    await store.end()
    expect(await evidence([applicationId])).toMatchObject({ code: 1, said: expect.stringContaining('Entry 2 was changed after it was kept') })
  }, startingMs)

  it('takes no address on the command line, where the shell would remember it', async () => {
    const { code, complained } = await evidence([email])
    expect(code).toBe(1)
    expect(complained).toContain('does not belong on the command line')
    expect(complained).not.toContain(email)
  }, startingMs)
})

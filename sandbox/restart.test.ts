import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { startSandbox } from './start-sandbox'
import { openTestAccount } from './test-account'
import { logIn } from './test-partner'

const folders: string[] = []
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

it('a sandbox that starts again knows everything, and decides what was waiting', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  folders.push(dataFolder)
  const first = await startSandbox({ port: 0, smtpPort: 0, dataFolder, decisionDelayMs: 100 })
  const jiko = await logIn(first.url)
  const { id } = await jiko.create('412-55-0101')
  await jiko.apply(id)
  await first.stop()
  expect(await readFile(join(dataFolder, 'sandbox.json'), 'utf8')).not.toMatch(/412-?55/)

  const second = await startSandbox({ port: 0, smtpPort: 0, dataFolder })
  await vi.waitFor(async () => {
    const [application] = await (await fetch(`${second.url}/control/applications`)).json()
    expect(application).toMatchObject({ id, status: 'APPROVED' })
  })
  await second.stop()
})

it('and so does the money: what was pending settles, once, and the books still balance', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  folders.push(dataFolder)
  const first = await startSandbox({ port: 0, smtpPort: 0, dataFolder, decisionDelayMs: 5, settleMs: 100 })
  const account = await openTestAccount(first.url)
  await account.fund(300_00)
  const other = await account.open()
  await account.send('INTERNAL_REALLOCATION', account.pocketId, other, 120_00, { async_mode: true })
  await first.stop()

  const second = await startSandbox({ port: 0, smtpPort: 0, dataFolder })
  await vi.waitFor(async () => {
    const { balanced, transfers, pockets } = await (await fetch(`${second.url}/control/ledger`)).json()
    expect([balanced, transfers]).toMatchObject([true, [{ status: 'COMPLETED' }]])
    const sums = pockets.map(({ cashCents, billsCents }: Record<string, number>) => cashCents! + billsCents!)
    expect(sums).toEqual(expect.arrayContaining([180_00, 120_00]))
  })
  await second.stop()
})

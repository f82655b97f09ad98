import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { openTestAccount } from './test-account'

let sandbox: Sandbox
let account: Awaited<ReturnType<typeof openTestAccount>>

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 5, settleMs: 5 })
  account = await openTestAccount(sandbox.url)
})
afterAll(() => sandbox.stop())

const press = (path: string, fields: Record<string, string>) =>
  fetch(`${sandbox.url}/ledger/${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
const page = async () => (await fetch(`${sandbox.url}/ledger`)).text()

it('on the ledger page somebody sends money, settles what is pending, and freezes a Pocket', async () => {
  expect((await press('fund', { id: account.pocketId, dollars: '120.50' })).status).toBe(303)
  expect(await account.holds(account.pocketId)).toBe(120_50)
  expect(await page()).toContain('$120.50')

  const rosa = await account.counterparty('Rosa Diaz')
  const { id } = await (await account.send('PEER_TO_PEER', account.pocketId, rosa, 20_06, { async_mode: true })).json()
  expect(await page()).toContain('until you settle it')
  await press('settle', { id })
  expect(await account.holds(account.pocketId)).toBe(100_34)

  await press('status', { id: account.pocketId, status: 'FROZEN' })
  expect(await account.pocket(account.pocketId)).toMatchObject({ status: 'FROZEN' })
  await press('status', { id: account.pocketId, status: 'OPEN' })
  await press('mature', {})
  await vi.waitFor(async () => expect(await page()).toContain('The books balance.'))
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startSandbox } from './start-sandbox'
import { logIn, person } from './test-partner'

it('a snapshot from before there were books keeps its customers and their money', async () => {
  const [customer, pocket, portal] = [1, 2, 3].map((digit) => `11111111-2222-4333-8444-55555555555${digit}`)
  const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const timeCreated = '2026-01-01T00:00:00.000Z'
  const payment = { id: 't', pocketId: pocket, portalId: portal, amountCents: 250_00, companyName: 'Pay' }
  const decided = { id: 'a', decisionDueAtMs: null, status: 'APPROVED', customerId: customer }
  const snapshot = {
    applications: [['a', { ...decided, answers: person('412550101') }]],
    customers: [[customer, { id: customer, applicationId: 'a', documents: [] }]],
    pockets: [[pocket, { id: pocket, customerId: customer, name: 'J1', strategyId: 'UST-4W', timeCreated }]],
    portals: [[portal, { id: portal, pocketId: pocket, routingNumber: '800555551', accountNumber: '7', name: 'One' }]],
    transactions: [['t', { ...payment, bookedAt: timeCreated }]],
  }
  await writeFile(join(dataFolder, 'sandbox.json'), JSON.stringify(snapshot))
  const sandbox = await startSandbox({ port: 0, smtpPort: 0, dataFolder })
  const jiko = await logIn(sandbox.url)
  const { items } = await jiko.read(`/api/v2/customers/${customer}/pockets/`)
  const portfolio = { total_value: { value: 250_00 } }
  expect(items).toMatchObject([{ status: 'OPEN', deposit_strategy_id: 'UST-4W', portfolio }])
  expect(await jiko.read(`/api/v1/customers/${customer}/`)).toMatchObject({ email: 'zoe@example.com' })
  expect((await jiko.read(`/api/v2/pockets/${pocket}/transactions/`)).items).toMatchObject([{ title: 'Pay' }])
  expect((await jiko.read(`/api/v2/customers/${customer}/counterparties/`)).items).toHaveLength(4)
  await sandbox.stop()
  await rm(dataFolder, { recursive: true })
})

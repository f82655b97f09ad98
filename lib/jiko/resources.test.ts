import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startSandbox, type Sandbox } from '@/sandbox/start-sandbox'
import { testSettings, useSettings } from '../test-settings'
import { readAgreementPdf, readAgreements } from './agreements'
import { applyForApplication, createApplication, readApplication, type CreateApplication } from './applications'
import { readCustomer, uploadCustomerDocument } from './customers'
import { uploadDocument } from './documents'
import { readEvents } from './events'
import { openPocket } from './open-pocket'
import { closePocket, readPockets, renamePocket } from './pockets'
import { readNewestStatements, readStatementLink, readStatements } from './statements'
import { createSubscription, readSubscriptions, updateSubscription } from './subscriptions'
import { readConfirmationLink } from './trade-confirmation'
import { readTrades } from './trades'
import { readTradingStrategies } from './trading-strategies'

/** Every resource of ours against the sandbox, over real HTTP with real signatures. */
let jiko: Sandbox

beforeAll(async () => {
  const { JIKO_USERNAME, JIKO_PASSWORD, JIKO_SHARED_SECRET } = testSettings
  jiko = await startSandbox({
    port: 0,
    smtpPort: 0,
    jikoUsername: JIKO_USERNAME,
    jikoPassword: JIKO_PASSWORD,
    jikoSharedSecret: JIKO_SHARED_SECRET,
    decisionDelayMs: 0,
  })
  useSettings({ JIKO_BASE_URL: jiko.url })
})
afterAll(() => jiko.stop())

const act = () => ({ idempotencyKey: randomUUID() })

/** The sandbox decides by the first digits of the number: 4 approves, 21 wants an ID. */
function applicationOf(identificationNumber: string, changes: Partial<CreateApplication> = {}): CreateApplication {
  return {
    identification_number: identificationNumber,
    identification_type: 'SSN',
    name: { first_name: 'Zoë', last_name: 'Núñez-O’Hara' },
    email: `${randomUUID()}@example.com`,
    phone_number: '+14155550100',
    date_of_birth: '1987-02-01',
    address: { street_address: '1 Main Street', city: 'Oakland', postal_code: '94601', state: 'CA', country: 'US' },
    citizenship_country: 'US',
    investment_profile: {
      employment_status: 'EMPLOYED',
      occupation: 'Welder',
      income: 'BETWEEN_50K_AND_100K',
      net_worth: 'BELOW_50K',
    },
    agreement_consent: { version: '', timestamp: new Date().toISOString() },
    ...changes,
  }
}

async function sentApplication(identificationNumber: string) {
  const { version } = await readAgreements()
  const consent = { version, timestamp: new Date().toISOString() }
  const created = await createApplication(applicationOf(identificationNumber, { agreement_consent: consent }), act())
  await applyForApplication(created.id, act())
  return created.id
}

function decidedApplication(id: string) {
  return expect
    .poll(async () => (await readApplication(id)).status, { interval: 20, timeout: 5_000 })
    .not.toBe('SUBMITTED')
}

describe('agreements', () => {
  it('are a bundle of PDF files that open', async () => {
    const { version, documents } = await readAgreements()
    expect(version).not.toBe('')
    expect(new Set(documents.map(({ category }) => category))).toContain('E-SIGN')
    const pdf = await readAgreementPdf(documents[0]!.pdf_download_url)
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  })
})

describe('an application', () => {
  it('sent twice with one key is one application', async () => {
    const application = applicationOf('400000001')
    const key = act()
    const [first, second] = [await createApplication(application, key), await createApplication(application, key)]
    expect(second.id).toBe(first.id)
    expect(first).toMatchObject({ status: 'CREATED', customer_id: null, documents: [] })
  })

  it('refused for its fields says which', async () => {
    const minor = applicationOf('400000002', { date_of_birth: '2020-01-01' })
    await expect(createApplication(minor, act())).rejects.toMatchObject({
      name: 'JikoRejected',
      status: 422,
      fields: [{ loc: expect.arrayContaining(['date_of_birth']) }],
    })
  })

  it('that nobody knows is refused with 404', async () => {
    await expect(readApplication(randomUUID())).rejects.toMatchObject({ name: 'JikoRejected', status: 404 })
  })

  it('that wants documents takes them, and is handed in again', async () => {
    const id = await sentApplication('210000001')
    await decidedApplication(id)
    expect(await readApplication(id)).toMatchObject({
      status: 'DOCUMENTS_NEEDED',
      id_verification_documents_needed: true,
      address_verification_document_needed: false,
    })
    const png = { bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), contentType: 'image/png' }
    for (const type of ['PASSPORT', 'SELFIE'] as const) {
      expect(await uploadDocument(id, type, png, act())).toMatchObject({ success: true })
    }
    expect(await readApplication(id)).toMatchObject({ status: 'PENDING', id_verification_documents_needed: false })
  })
})

describe.each(['v2', 'v1'])('an approved customer, in version %s of the API', (version) => {
  it('has a pocket, the numbers that lead to it, and what has happened in it', async () => {
    const id = await sentApplication('400000003')
    await decidedApplication(id)
    const { status, customer_id } = await readApplication(id)
    expect(status).toBe('APPROVED')
    expect(await readCustomer(customer_id!)).toMatchObject({
      type: 'INDIVIDUAL',
      name: { first_name: 'Zoë', middle_name: null, last_name: 'Núñez-O’Hara' },
      date_of_birth: '1987-02-01',
      phone_number: '14155550100',
      address: { city: 'Oakland', state: 'CA', street_address2: null },
      account_status: 'OPEN',
    })

    const { readPockets, readPortals, readTransactions } = await accountOf(version)
    const [pocket] = await readPockets(customer_id!)
    expect(pocket).toMatchObject({ status: 'OPEN', total_value: { value: 0, currency: 'USD' }, securities: [] })
    const [portal] = await readPortals(pocket!.id)
    expect(portal).toMatchObject({ status: 'OPEN', routing_number: expect.stringMatching(/^\d{9}$/) })

    await fund(id, 25_000)
    const { items, next_page } = await readTransactions(pocket!.id, { limit: 10 })
    expect(items).toMatchObject([{ amount: { value: 25_000, currency: 'USD' } }])
    expect(next_page).toBeNull()
    const [funded] = await readPockets(customer_id!)
    expect(funded!.total_value.value).toBe(25_000)
  })
})

describe.each(['v2', 'v1'])('the trades of a customer, in version %s of the API', (version) => {
  it('are told newest first, of one pocket or of all, and within the times that are asked for', async () => {
    const id = await sentApplication('400000004')
    await decidedApplication(id)
    const { customer_id } = await readApplication(id)
    const { readPockets, readTrades, readTransactions } = await accountOf(version)
    const [pocket] = await readPockets(customer_id!)
    await fund(id, 25_000)
    await fund(id, 35_000)
    const { items, next_page } = await readTrades(customer_id!, { limit: 1 })
    expect(items).toMatchObject([{ pocket_id: pocket!.id, activity: 'BUY', is_settled: true, notional: { currency: 'USD' } }])
    const rest = await readTrades(customer_id!, { limit: 30, cursor: next_page!, pocketId: pocket!.id })
    expect(rest.items.length).toBeGreaterThan(0)
    expect(rest.items.map((trade) => trade.id)).not.toContain(items[0]!.id)

    const past = { limit: 30, to: '2001-01-01T00:00:00.000Z' }
    expect((await readTrades(customer_id!, past)).items).toEqual([])
    expect((await readTransactions(pocket!.id, past)).items).toEqual([])
    expect((await readTransactions(pocket!.id, { limit: 30, from: past.to })).items.length).toBeGreaterThan(0)
  })
})

describe('a pocket', () => {
  it('is opened, renamed and closed, once for each key', async () => {
    const id = await sentApplication('400000005')
    await decidedApplication(id)
    const { customer_id } = await readApplication(id)
    const strategies = await readTradingStrategies()
    expect(strategies.find((strategy) => strategy.id === 'UST-26W')).toMatchObject({ applicable_to: expect.arrayContaining(['DEPOSIT']) })

    const key = act()
    const opened = await openPocket(customer_id!, 'Rent', 'UST-26W', key)
    expect(await openPocket(customer_id!, 'Rent', 'UST-26W', key)).toEqual(opened)
    expect(opened).toMatchObject({ name: 'Rent', status: 'OPEN', deposit_strategy_id: 'UST-26W' })
    await renamePocket(customer_id!, opened.id, 'Car', act())
    expect(await readPockets(customer_id!)).toMatchObject([{ status: 'OPEN' }, { id: opened.id, name: 'Car' }])
    await closePocket(customer_id!, opened.id, act())
    const [first, second] = await readPockets(customer_id!)
    expect(second?.status ?? 'CLOSED').toBe('CLOSED')
    await expect(closePocket(customer_id!, first!.id, act())).rejects.toMatchObject({ name: 'JikoRejected', status: 422 })
  })
})

describe('the papers of a customer', () => {
  it('are statements, tax forms and confirmations, each behind a link that opens', async () => {
    const id = await sentApplication('400000004')
    await decidedApplication(id)
    const { customer_id } = await readApplication(id)
    await control('months', { applicationId: id, months: 80, depositCents: 50_000 })

    const statements = await readStatements(customer_id!)
    expect(statements.length, 'more than one page').toBeGreaterThan(150)
    expect(new Set(statements.map(({ type }) => type))).toEqual(new Set(['BANK', 'BROKERAGE', '1099B', '1099INT']))
    expect(await readNewestStatements(customer_id!)).toMatchObject(statements.slice(0, 100).map(({ id }) => ({ id })))
    const statement = await readStatementLink(customer_id!, statements.at(-1)!.id)
    expect(await startOf(statement!)).toBe('%PDF-')
    expect(await readStatementLink(customer_id!, randomUUID())).toBeNull()

    const span = { from: '2020-01-01T00:00:00-05:00', to: '2100-01-01T00:00:00-05:00' }
    const { items, next_page } = await readTrades(customer_id!, { ...span, limit: 5 })
    const rest = await readTrades(customer_id!, { ...span, limit: 5, cursor: next_page! })
    expect(new Set([...items, ...rest.items].map(({ id }) => id)).size).toBe(10)
    const bought = [...items, ...rest.items].find(({ activity }) => activity === 'BUY')!
    expect(await startOf(await readConfirmationLink(bought.pocket_id, bought.id))).toBe('%PDF-')
  })

  it('may be sent to Jiko as well', async () => {
    const id = await sentApplication('400000005')
    await decidedApplication(id)
    const { customer_id } = await readApplication(id)
    const png = { bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), contentType: 'image/png' }
    expect(await uploadCustomerDocument(customer_id!, 'ADDRESS_VERIFICATION', png, act())).toMatchObject({ success: true })
  })
})

describe('subscriptions and events', () => {
  it('are made, found, changed, and tell what has happened', async () => {
    const startedAt = new Date()
    const wish = { events: ['application.approved'], url: 'http://127.0.0.1:9/hook', shared_secret: 'x'.repeat(16) }
    const made = await createSubscription(wish, act())
    expect(await readSubscriptions()).toContainEqual(made)
    const changed = await updateSubscription(made.id, { events: ['application.rejected'] }, act())
    expect(changed).toMatchObject({ id: made.id, events: ['application.rejected'], status: 'enabled' })

    const id = await sentApplication('500000001')
    await decidedApplication(id)
    const { events } = await readEvents(startedAt)
    expect(events).toContainEqual(
      expect.objectContaining({ event_type: 'application.rejected', payload: { application_id: id } }),
    )
  })
})

describe('all of the above', () => {
  it('kept to the letter of Jiko’s interface description', async () => {
    const answer = await fetch(`${jiko.url}/control/contract`)
    expect(await answer.json()).toMatchObject({ violations: [] })
  })
})

/** The readers of an account as a process has them that was started with this version. */
async function accountOf(version: string) {
  vi.resetModules()
  useSettings({ JIKO_BASE_URL: jiko.url, JIKO_POCKETS_API: version })
  return { ...(await import('./pockets')), ...(await import('./portals')), ...(await import('./transactions')), ...(await import('./trades')) }
}

function fund(applicationId: string, amountCents: number) {
  return control('fund', { applicationId, amountCents })
}

async function control(what: string, wish: object) {
  const answer = await fetch(`${jiko.url}/control/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  })
  expect(answer.ok).toBe(true)
}

async function startOf(link: URL): Promise<string> {
  const bytes = Buffer.from(await (await fetch(link)).arrayBuffer())
  return bytes.subarray(0, 5).toString()
}

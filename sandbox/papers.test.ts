import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { openTestAccount } from './test-account'

let sandbox: Sandbox
let account: Awaited<ReturnType<typeof openTestAccount>>

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 5, settleMs: 5 })
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
  account = await openTestAccount(sandbox.url)
})
afterAll(() => sandbox.stop())

type Page = { items: { id: string }[]; next_page: string | null }
type Statement = { id: string; type: string; key: string; pdf_download_url: string; time_created: string }

const statements = async (query = ''): Promise<Statement[]> =>
  (await account.jiko.read(`/api/v1/customers/${account.customerId}/statements/?limit=150${query}`)).items

const monthsAgo = (months: number) => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10)
}

describe('statements', () => {
  it('are none in the first month, then two for each month, the newest first', async () => {
    expect(await statements()).toEqual([])
    await account.control('months', { applicationId: account.applicationId, months: 2 })
    const papers = (await statements()).filter(({ type }) => !type.startsWith('1099'))
    expect(papers.map(({ type, key }) => [type, key])).toEqual([
      ['BROKERAGE', monthsAgo(1)],
      ['BANK', monthsAgo(1)],
      ['BROKERAGE', monthsAgo(2)],
      ['BANK', monthsAgo(2)],
    ])
    expect(await account.violations()).toEqual([])
  })

  it('come with two tax forms for each full year, and have the same ids each time', async () => {
    await account.control('months', { applicationId: account.applicationId, months: 36 })
    const forms = await statements('&type[]=1099B&type[]=1099INT')
    const years = new Set(forms.map(({ key }) => key.slice(0, 4)))
    expect(forms).toHaveLength(2 * years.size)
    expect(years.size).toBeGreaterThanOrEqual(2)
    expect((await statements()).map(({ id }) => id)).toEqual((await statements()).map(({ id }) => id))
  })

  it('are found by year, by month and by kind', async () => {
    await account.control('months', { applicationId: account.applicationId, months: 14 })
    const month = monthsAgo(3).slice(0, 7)
    expect((await statements(`&key=${month}&type[]=BANK`)).map(({ key }) => key)).toEqual([monthsAgo(3)])
    const ofYear = await statements(`&key=${month.slice(0, 4)}`)
    expect(ofYear.every(({ key }) => key.startsWith(month.slice(0, 4)))).toBe(true)
    expect(await account.violations()).toEqual([])
  })

  it('open as PDF files by their link, which nobody can make up, and which dies', async () => {
    await account.control('months', { applicationId: account.applicationId, months: 1, depositCents: 1_000_00 })
    const [statement] = await statements()
    const url = statement!.pdf_download_url
    const file = await fetch(url)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(await file.text()).toMatch(/^%PDF-/)
    expect((await fetch(url.replace('until=', 'until=9'))).status).toBe(404)
    sandbox.settings.paperLinkMs = 0
    const [late] = await statements()
    sandbox.settings.paperLinkMs = 600_000
    expect((await fetch(late!.pdf_download_url)).status).toBe(410)
  })
})

describe('trades', () => {
  const trades = async (version = 'v1') =>
    (await account.jiko.read(`/api/${version}/customers/${account.customerId}/trades/`)).items

  it('tell of every purchase, sale and maturity in both versions', async () => {
    await account.fund(1_000_00)
    await account.send('PARTNER_CUSTOMER_DEFUNDING', account.pocketId, sandbox.settings.partnerAccountId, 300_00)
    await account.control('mature')
    for (const version of ['v1', 'v2']) {
      const activities = (await trades(version)).map(({ activity }: { activity: string }) => activity)
      expect(activities).toEqual(['BUY', 'MATURITY', 'SELL', 'BUY'])
    }
    const [, , sale] = await trades()
    const notionalCents = Math.round(3 * Number(sale.price) * 100)
    expect(sale).toMatchObject({ activity: 'SELL', quantity: 3, notional: { value: notionalCents } })
    expect((await account.jiko.read(`/api/v1/jiko-accounts/${account.pocketId}/trades/`)).items).toEqual(await trades())
    expect(await account.violations()).toEqual([])
  })

  it('are found by when they were made', async () => {
    await account.fund(1_000_00)
    const path = `/api/v2/customers/${account.customerId}/trades/`
    const [made] = await trades('v2')
    const numberOf = async (query: string) => (await account.jiko.read(`${path}?${query}`)).items.length
    expect(await numberOf(`book_date_from=${made.book_date}&settlement_date_to=${made.settled_date}`)).toBe(1)
    expect(await numberOf(`pocket_id[]=${account.pocketId}&trade_datetime_from=${made.trade_datetime}`)).toBe(1)
    expect(await numberOf(`trade_datetime_to=${new Date(0).toISOString()}`)).toBe(0)
    expect(await numberOf('book_date_to=2000-01-01')).toBe(0)
  })

  it('are confirmed on a link of their own, maturities not', async () => {
    await account.fund(1_000_00)
    await account.control('mature')
    const [, maturity, purchase] = await trades()
    const path = (id: string) => `/api/v1/jiko-accounts/${account.pocketId}/trades/${id}/confirmation/`
    const { url } = await account.jiko.read(path(purchase.id))
    expect(await (await fetch(url)).text()).toMatch(/^%PDF-/)
    expect((await account.jiko.call('GET', path(maturity.id))).status).toBe(404)
    expect(await account.violations()).toEqual([])
  })

  it('stay out of the transactions unless sweeps are asked for', async () => {
    await account.fund(1_000_00)
    const path = `/api/v2/pockets/${account.pocketId}/transactions/`
    const typesOf = async (query: string) =>
      (await account.jiko.read(`${path}${query}`)).items.map(({ type }: { type: string }) => type)
    expect(await typesOf('')).toEqual(['ACH'])
    expect(await typesOf('?include_sweeps=true')).toEqual(['SWEEP', 'ACH'])
  })
})

describe('transactions', () => {
  const path = () => `/api/v2/pockets/${account.pocketId}/transactions/`
  const valuesIn = (items: { amount: { value: number } }[]) => items.map(({ amount }) => amount.value)
  const valuesOf = async (query: string) => valuesIn((await account.jiko.read(`${path()}${query}`)).items)

  it('are found by direction, amount, kind and transfer', async () => {
    await account.fund(300_00)
    const rosa = await account.counterparty('Rosa Diaz')
    const { id } = await (await account.send('PEER_TO_PEER', account.pocketId, rosa, 50_00)).json()
    expect(await valuesOf('')).toEqual([10, 50_00, 300_00])
    expect(await valuesOf('?direction=CREDIT')).toEqual([300_00])
    expect(await valuesOf('?amount_from=5000&amount_to=6000')).toEqual([50_00])
    expect(await valuesOf('?filter[type]=FEE')).toEqual([10])
    expect(await valuesOf(`?filter[on_us_transfer]=${id}`)).toEqual([10, 50_00])
    expect(await valuesOf('?order=asc&limit=1')).toEqual([300_00])
    expect(await valuesOf(`?time_booked_to=${new Date(0).toISOString()}`)).toEqual([])
    expect(await account.violations()).toEqual([])
  })

  it('do not move while somebody turns the pages', async () => {
    for (const cents of [1, 2, 3, 4]) await account.fund(cents)
    const { items, next_page } = await account.jiko.read(`${path()}?limit=2`)
    expect(valuesIn(items)).toEqual([4, 3])
    await account.fund(5)
    expect(await valuesOf(`?limit=2&cursor=${next_page}`)).toEqual([2, 1])
  })

  it('of many years are there quickly, each once', async () => {
    await account.control('plenty', { applicationId: account.applicationId, pockets: 3, transactions: 900 })
    const seen = new Set<string>()
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Page = await account.jiko.read(`${path()}?limit=100&cursor=${cursor}`)
      for (const { id } of page.items) seen.add(id)
      cursor = page.next_page
    }
    expect(seen.size).toBe(300)
    const { balanced, pockets } = await account.ledger()
    expect(balanced).toBe(true)
    expect(pockets.filter(({ customerId }) => customerId === account.customerId)).toHaveLength(3)
  })
})

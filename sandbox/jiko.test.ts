import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { logIn, person, post } from './test-partner'

let sandbox: Sandbox
let jiko: Awaited<ReturnType<typeof logIn>>

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 5 })
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
  jiko = await logIn(sandbox.url)
})
afterAll(() => sandbox.stop())

async function decided(id: string) {
  return vi.waitFor(async () => {
    const application = await jiko.read(`/api/v1/applications/${id}/`)
    expect(application.status).not.toBe('SUBMITTED')
    return application
  })
}

async function applied(identificationNumber: string) {
  const { id } = await jiko.create(identificationNumber)
  await jiko.apply(id)
  return decided(id)
}

const needsOf = (application: Record<string, unknown>) => [
  application['id_verification_documents_needed'],
  application['identification_number_verification_document_needed'],
  application['address_verification_document_needed'],
]

describe('who may call', () => {
  it('refuses wrong credentials, a missing token and an expired one with 401', async () => {
    const login = await post(`${sandbox.url}/api/v1/login/`, { username: 'foyer', password: 'wrong' })
    expect(login.status).toBe(401)
    expect((await jiko.call('GET', '/api/v1/agreements/', undefined, { token: 'wrong' })).status).toBe(401)
    sandbox.settings.tokenLifetimeMs = 0
    const late = await logIn(sandbox.url)
    sandbox.settings.tokenLifetimeMs = 3_600_000
    expect((await late.call('GET', '/api/v1/agreements/')).status).toBe(401)
  })

  it('refuses a key that is no UUID with 422, naming the header', async () => {
    const answer = await jiko.call('GET', '/api/v1/agreements/', undefined, { idempotencyKey: 'one' })
    expect(answer.status).toBe(422)
    expect((await answer.json()).detail[0].loc).toEqual(['header', 'x-jiko-idempotency'])
  })

  it('refuses a wrong signature', async () => {
    const answer = await jiko.call('GET', '/api/v1/agreements/', undefined, { signature: 'wrong' })
    expect(answer.status).toBe(401)
  })

  it('signs the path without the query', async () => {
    expect((await jiko.call('GET', '/api/v1/subscriptions/?limit=5')).status).toBe(200)
  })
})

describe('asking twice', () => {
  const path = '/api/v1/applications/'

  it('answers a repeat as the first time', async () => {
    const key = { idempotencyKey: randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => jiko.call('POST', path, person('412550101'), key)))
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(ids).size).toBe(1)
  })

  it('repeats a refusal as well', async () => {
    const key = { idempotencyKey: randomUUID() }
    const first = await jiko.call('POST', path, {}, key)
    const second = await jiko.call('POST', path, {}, key)
    expect([first.status, second.status]).toEqual([422, 422])
    expect(await second.text()).toBe(await first.text())
  })

  it('refuses the same key for another body', async () => {
    const key = { idempotencyKey: randomUUID() }
    await jiko.call('POST', path, person('412550101'), key)
    expect((await jiko.call('POST', path, person('512550101'), key)).status).toBe(409)
  })

  it('forgets a key after its hour', async () => {
    const key = { idempotencyKey: randomUUID() }
    const first = await (await jiko.call('POST', path, person('412550101'), key)).json()
    sandbox.settings.keyMemoryMs = 0
    const second = await (await jiko.call('POST', path, person('412550101'), key)).json()
    sandbox.settings.keyMemoryMs = 3_600_000
    expect(second.id).not.toBe(first.id)
  })
})

describe('agreements', () => {
  it('come with real PDF files of all four categories, the same bytes each time', async () => {
    const { version, documents } = await jiko.read('/api/v1/agreements/')
    expect(version).toBe('1.0.0')
    const categories = new Set(documents.map(({ category }: { category: string }) => category))
    expect(categories).toEqual(new Set(['E-SIGN', 'BANK', 'BROKERAGE', 'GENERAL']))
    const file = async () => (await fetch(documents[0].pdf_download_url)).text()
    const [first, second] = [await file(), await file()]
    expect(first).toMatch(/^%PDF-/)
    expect(second).toBe(first)
  })

  it('in an older version than the newest lead to manual review', async () => {
    await fetch(`${sandbox.url}/control/agreements`, { method: 'POST' })
    expect((await jiko.read('/api/v1/agreements/')).version).toBe('2.0.0')
    const application = await applied('412550101')
    expect(application).toMatchObject({ status: 'MANUAL_REVIEW', exception_reasons: ['AGREEMENT_VERSION_OUTDATED'] })
  })
})

describe('what an application must hold', () => {
  const yearsAgo = (years: number, days: number) => {
    const now = new Date()
    const date = new Date(Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth(), now.getUTCDate() + days))
    return date.toISOString().slice(0, 10)
  }

  it.each([
    ['date_of_birth', { date_of_birth: yearsAgo(18, 1) }, 'value_error'],
    ['phone_number', { phone_number: '2125550123' }, 'value_error'],
    ['email', { email: 'zoe' }, 'value_error'],
    ['name', { name: { first_name: 'Z'.repeat(51), last_name: 'N' } }, 'too_long'],
    ['address', { address: undefined }, 'missing'],
  ])('refuses a wrong %s with 422', async (field, changes, type) => {
    const answer = await jiko.call('POST', '/api/v1/applications/', person('412550101', changes))
    expect(answer.status).toBe(422)
    const { detail } = await answer.json()
    expect(detail[0].loc.slice(0, 2)).toEqual(['body', field])
    expect(detail[0].type).toBe(type)
  })

  it('takes someone who turns 18 today', async () => {
    expect((await jiko.create('412550101', { date_of_birth: yearsAgo(18, 0) })).status).toBe('CREATED')
  })

  it('asks for an occupation of the employed only', async () => {
    const profile = { employment_status: 'EMPLOYED', income: 'BELOW_50K', net_worth: 'BELOW_50K' }
    expect((await jiko.create('412550101', { investment_profile: profile })).detail[0].loc).toEqual([
      'body',
      'investment_profile',
      'occupation',
    ])
  })

  it('never shows the number again and keeps three digits of it', async () => {
    const application = await jiko.create('412-55-0101')
    const [record] = await (await fetch(`${sandbox.url}/control/applications?email=zoe@example.com`)).json()
    expect(JSON.stringify([application, record])).not.toMatch(/0101|41255/)
    expect(record.identificationPrefix).toBe('412')
  })
})

describe('the decision', () => {
  it.each([
    ['312550101', 'MANUAL_REVIEW'],
    ['412550101', 'APPROVED'],
    ['512550101', 'REJECTED'],
    ['612550101', 'MANUAL_REVIEW'],
    ['999999999', 'MANUAL_REVIEW'],
  ])('on %s is %s', async (number, status) => {
    expect((await applied(number)).status).toBe(status)
  })

  it.each([
    ['212550101', [true, false, false]],
    ['222550101', [false, true, false]],
    ['232550101', [false, false, true]],
    ['242550101', [true, true, false]],
    ['202550101', [true, true, true]],
  ])('on %s asks for documents', async (number, needs) => {
    const application = await applied(number)
    expect(application.status).toBe('DOCUMENTS_NEEDED')
    expect(needsOf(application)).toEqual(needs)
  })

  it("is not the partner's to ask for twice", async () => {
    const { id } = await applied('312550101')
    expect((await jiko.call('POST', `/api/v1/applications/${id}/apply/`)).status).toBe(422)
  })

  it('knows no application of another id', async () => {
    expect((await jiko.call('GET', `/api/v1/applications/${randomUUID()}/`)).status).toBe(404)
  })
})

describe('documents', () => {
  it.each([
    ['212550101', ['ID_FRONT', 'SELFIE', 'ID_BACK'], 'APPROVED'],
    ['212550101', ['PASSPORT', 'SELFIE'], 'APPROVED'],
    ['211550101', ['PASSPORT', 'SELFIE'], 'MANUAL_REVIEW'],
    ['242550101', ['PASSPORT', 'SELFIE', 'IDENTIFICATION_NUMBER_VERIFICATION'], 'APPROVED'],
  ])('of %s: pending once all are there, then applied for again', async (number, types, result) => {
    const { id } = await applied(number)
    for (const type of types.slice(0, -1)) await jiko.upload(id, type)
    expect((await jiko.read(`/api/v1/applications/${id}/`)).status).toBe('DOCUMENTS_NEEDED')
    await jiko.upload(id, types.at(-1)!)
    const pending = await jiko.read(`/api/v1/applications/${id}/`)
    expect(pending.status).toBe('PENDING')
    expect(needsOf(pending)).toEqual([false, false, false])
    expect((await jiko.apply(id)).status).toBe('SUBMITTED')
    expect((await decided(id)).status).toBe(result)
  })

  it('must be PNG, not empty and at most 5 MB for an identity image', async () => {
    const { id } = await applied('212550101')
    expect((await jiko.upload(id, 'SELFIE', new Uint8Array([1]), 'image/jpeg')).status).toBe(422)
    expect((await jiko.upload(id, 'SELFIE', new Uint8Array())).status).toBe(422)
    expect((await jiko.upload(id, 'SELFIE', new Uint8Array(5 * 2 ** 20 + 1))).status).toBe(422)
    expect((await jiko.upload(id, 'ADDRESS_VERIFICATION', new Uint8Array(5 * 2 ** 20 + 1))).status).toBe(200)
  })
})

describe('after approval', () => {
  it('there is a customer with a pocket and a portal whose routing number checks', async () => {
    const { customer_id: customer } = await applied('412550101')
    const known = await jiko.read(`/api/v1/customers/${customer}/`)
    expect(known).toMatchObject({ type: 'INDIVIDUAL', account_status: 'OPEN' })
    const { items } = await jiko.read(`/api/v2/customers/${customer}/pockets/`)
    const { portals } = await jiko.read(`/api/v1/jiko-accounts/${items[0].id}/portals/`)
    const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1]
    const sum = [...portals[0].routing_number].reduce((total, digit, at) => total + Number(digit) * weights[at]!, 0)
    expect(sum % 10).toBe(0)
    expect(portals[0].account_number).toMatch(/^\d{12}$/)
  })

  it('money that arrives is a transaction, buys a bill, and is listed page by page', async () => {
    const { customer_id: customer } = await applied('412550101')
    const { items: [pocket] } = await jiko.read(`/api/v2/customers/${customer}/pockets/`)
    const request = { account_id: pocket.id, amount_usdc: 10_000, count: 3 }
    expect((await jiko.call('POST', '/api/v1/sandbox/fund/', request)).status).toBe(202)
    const { portfolio } = await jiko.read(`/api/v2/pockets/${pocket.id}/`)
    expect(portfolio.total_value.value).toBe(30_000)
    expect(portfolio.securities[0].market_value.value + portfolio.cash.value).toBe(30_000)
    const path = `/api/v2/pockets/${pocket.id}/transactions/`
    const first = await jiko.read(`${path}?limit=2`)
    const second = await jiko.read(`${path}?limit=2&cursor=${first.next_page}`)
    expect([first.items.length, second.items.length, second.next_page]).toEqual([2, 1, null])
    expect((await jiko.read(`/api/v1/jiko-accounts/${pocket.id}/`)).total_value.value).toBe(30_000)
    expect((await jiko.read(`/api/v1/customers/${customer}/transactions/`)).items).toHaveLength(3)
  })
})

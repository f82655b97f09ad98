import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from './start-sandbox'
import { logIn, post } from './test-partner'

/** What changes nothing: whoever is about to go live looks whether accounts, keys and clocks are right. */
let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0 })
})
afterAll(() => sandbox.stop())

async function twilio(path: string, token = sandbox.settings.twilioAuthToken) {
  const { twilioAccountSid: account } = sandbox.settings
  const authorization = `Basic ${btoa(`${account}:${token}`)}`
  const answer = await fetch(`${sandbox.url}/2010-04-01/Accounts/${account}${path}`, { headers: { authorization } })
  return { status: answer.status, body: await answer.json() }
}

async function stripe(path: string, key = sandbox.settings.stripeSecretKey) {
  const answer = await fetch(`${sandbox.url}/v1${path}`, { headers: { authorization: `Bearer ${key}` } })
  return { status: answer.status, body: await answer.json() }
}

describe('a look at Twilio', () => {
  it('shows the account to whoever has its token', async () => {
    expect(await twilio('.json')).toMatchObject({ status: 200, body: { status: 'active', type: 'Full' } })
    expect(await twilio('.json', 'another')).toMatchObject({ status: 401, body: { code: 20003 } })
  })

  it('shows the number of the account, and no other', async () => {
    const numbers = async (query: string) => (await twilio(`/IncomingPhoneNumbers.json${query}`)).body.incoming_phone_numbers
    expect(await numbers('')).toMatchObject([{ phone_number: '+15005550006', capabilities: { sms: true, voice: true } }])
    expect(await numbers('?PhoneNumber=%2B12125550123')).toEqual([])
  })
})

describe('a look at Stripe', () => {
  it('lists sessions for the key, and webhook endpoints for none that is restricted to Identity', async () => {
    expect(await stripe('/identity/verification_sessions?limit=1')).toMatchObject({ status: 200, body: { object: 'list' } })
    expect(await stripe('/identity/verification_sessions?limit=1', 'rk_test_another')).toMatchObject({ status: 401 })
    expect(await stripe('/webhook_endpoints')).toMatchObject({ status: 403 })
  })
})

describe('Jiko’s clock', () => {
  it('shows in each answer, and in the end of a token, when it is another than ours', async () => {
    await logIn(sandbox.url)
    await post(`${sandbox.url}/control/settings`, { clockSkewMs: 3_600_000 })
    const { jikoUsername: username, jikoPassword: password } = sandbox.settings
    const answer = await post(`${sandbox.url}/api/v1/login/`, { username, password })
    const aheadMs = Date.parse(answer.headers.get('date')!) - Date.now()
    expect(Math.round(aheadMs / 60_000)).toBe(60)
    const { expires } = await answer.json()
    expect(Math.round((Date.parse(expires) - Date.now()) / 60_000)).toBe(120)
  })
})

import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from './settings'
import { type Sandbox, startSandbox } from './start-sandbox'
import { post } from './test-partner'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0 })
})
beforeEach(() => fetch(`${sandbox.url}/control/reset`, { method: 'POST' }))
afterAll(() => sandbox.stop())

const { twilioAccountSid: account, twilioAuthToken: token } = defaultSettings

function twilio(operation: 'Messages' | 'Calls', form: Record<string, string>, password = token) {
  return fetch(`${sandbox.url}/2010-04-01/Accounts/${account}/${operation}.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${account}:${password}`)}` },
    body: new URLSearchParams({ From: '+15550100000', ...form }),
  })
}

async function messagesTo(to: string) {
  return (await fetch(`${sandbox.url}/control/messages?to=${encodeURIComponent(to)}`)).json()
}

function mail() {
  const text = 'Your code is 042137.'
  const message = { from: 'Foyer <hi@example.com>', to: 'Zoe@example.com', subject: 'Código', text }
  return createTransport(sandbox.smtpUrl).sendMail({ ...message, html: '<p>Your code is <b>042137</b>.</p>' })
}

describe('mail', () => {
  it('arrives with its subject, text, HTML and code, whatever the case of the address', async () => {
    await mail()
    const [message] = await messagesTo('zoe@example.com')
    expect(message).toMatchObject({ channel: 'email', subject: 'Código', text: 'Your code is 042137.', code: '042137' })
    expect(message.html).toContain('<b>042137</b>')
    const page = await (await fetch(`${sandbox.url}/inbox`)).text()
    expect(page).toContain('data-copy="042137"')
  })

  it('is refused while a fault says so', async () => {
    await post(`${sandbox.url}/control/faults`, { match: { path: 'smtp' }, kind: 'status', status: 451, count: 1 })
    await expect(mail()).rejects.toMatchObject({ responseCode: 451 })
    await mail()
    expect(await messagesTo('zoe@example.com')).toHaveLength(1)
  })
})

describe('text messages and calls', () => {
  it('arrive newest first, and a code that is spoken digit by digit is understood', async () => {
    const sms = await twilio('Messages', { To: '+12125550123', Body: 'Foyer code 123456\n@foyer.test #123456' })
    const call = await twilio('Calls', { To: '+12125550123', Twiml: '<Response><Say>1, 2, 3, 4, 5, 6</Say></Response>' })
    expect([sms.status, call.status]).toEqual([201, 201])
    expect((await sms.json()).sid).toMatch(/^SM[0-9a-f]{32}$/)
    expect(await messagesTo('+12125550123')).toMatchObject([
      { channel: 'voice', text: '1, 2, 3, 4, 5, 6', code: '123456' },
      { channel: 'sms', code: '123456' },
    ])
  })

  it.each([
    ['an invalid number', '+15005550001', 21211],
    ['a number without text messages', '+15005550009', 21614],
    ['no number at all', '', 21604],
  ])('to %s are refused as Twilio does', async (_name, to, code) => {
    const answer = await twilio('Messages', { To: to, Body: 'x' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code, status: 400 })
    expect(await messagesTo(to)).toEqual([])
  })

  it('need the right credentials', async () => {
    expect((await twilio('Messages', { To: '+12125550123', Body: 'x' }, 'wrong')).status).toBe(401)
  })

  it('to a number without text messages can still be calls', async () => {
    expect((await twilio('Calls', { To: '+15005550009', Twiml: '<Response/>' })).status).toBe(201)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, sendJson } from '../test-server'
import { testSettings, useSettings } from '../test-settings'
import { TextsUnavailable } from './texts'
import { callWithCode, sendText } from './twilio'
import { spoken } from './twiml'

let twilio: Awaited<ReturnType<typeof startTestServer>>
const text = { to: '+15550100001', body: 'Your code: 123456\n\n@example.com #123456' }

function twilioAnswers(status: number, body: unknown) {
  twilio.replyWith((_, response) => sendJson(response, status, body))
}

beforeAll(async () => {
  twilio = await startTestServer()
  useSettings({ TWILIO_BASE_URL: twilio.url })
})
afterAll(() => twilio.stop())

describe('a text', () => {
  it('goes out from our number, with our credentials, exactly as written', async () => {
    twilioAnswers(201, { sid: 'SM1', status: 'queued' })
    expect(await sendText(text)).toMatchObject({ refused: null })

    const { target, headers, body } = twilio.received[0]!
    const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM } = testSettings
    expect(target).toBe(`/2010-04-01/Accounts/${TWILIO_ACCOUNT_SID}/Messages.json`)
    expect(headers.authorization).toBe(`Basic ${btoa(`${TWILIO_ACCOUNT_SID}:${TWILIO_AUTH_TOKEN}`)}`)
    expect(Object.fromEntries(new URLSearchParams(body.toString()))).toEqual({
      To: text.to,
      From: TWILIO_FROM,
      Body: text.body,
    })
  })

  it.each([
    [21614, 'number-cannot-take-texts'],
    [21610, 'number-cannot-take-texts'],
    [21211, 'number-invalid'],
  ])('that fails with %i speaks of the number: %s', async (code, refused) => {
    twilioAnswers(400, { code, message: 'No', status: 400 })
    expect(await sendText(text)).toEqual({ refused })
  })

  it.each([
    ['our credentials', 401, { code: 20003 }],
    ['too many at once', 429, { code: 20429 }],
    ['Twilio itself', 500, '<html>'],
  ])('that fails by %s is no fault of the number, and says nothing of the person', async (_, status, body) => {
    twilioAnswers(status, body)
    const error: unknown = await sendText(text).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TextsUnavailable)
    expect(String(error)).not.toContain('555')
    expect(twilio.received).toHaveLength(1)
  })

  it('that finds nobody listening is told plainly', async () => {
    twilio.replyWith((_, response) => response.destroy())
    await expect(sendText(text)).rejects.toThrow('Twilio Messages could not be reached')
  })
})

describe('a call', () => {
  it('speaks the sentence as it is, in the person’s language', async () => {
    twilioAnswers(201, { sid: 'CA1' })
    await callWithCode({ to: text.to, twiml: spoken('Su código de <A&B>: 1, 2', 'es-US') })

    const { target, body } = twilio.received[0]!
    expect(target).toMatch(/\/Calls\.json$/)
    const twiml = new URLSearchParams(body.toString()).get('Twiml')
    expect(twiml).toContain('<Say language="es-US">Su código de &lt;A&amp;B&gt;: 1, 2</Say>')
  })
})

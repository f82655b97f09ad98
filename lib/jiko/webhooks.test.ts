import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useSettings } from '../test-settings'
import { signWebhook } from './sign'
import { verifyWebhook } from './webhooks'

const secret = 'the newest secret of ours'
const older = 'the secret before it'
const event = {
  event_id: '7d444840-9dc0-11d1-b245-5ffdce74fad2',
  event_type: 'application.approved',
  timestamp: '2026-11-20T12:00:00.123456+00:00',
  payload: { application_id: 'b1f6f3d0-0000-4000-8000-000000000001' },
}
const bytesOf = (body: unknown) => new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))

beforeAll(() => useSettings({ JIKO_WEBHOOK_SECRETS: `${secret},${older}` }))

describe('a webhook', () => {
  it('that Jiko signed is its event', () => {
    const body = bytesOf(event)
    expect(verifyWebhook(body, signWebhook(body, secret))).toEqual(event)
  })

  it('may still be signed with the secret before the newest', () => {
    const body = bytesOf(event)
    expect(verifyWebhook(body, signWebhook(body, older))).toEqual(event)
  })

  it('is judged by its raw bytes, whatever their spacing', () => {
    const body = bytesOf(JSON.stringify(event, null, 3))
    expect(verifyWebhook(body, signWebhook(body, secret))).toEqual(event)
    expect(verifyWebhook(bytesOf(event), signWebhook(body, secret))).toBeNull()
  })

  it('with any byte changed is nobody’s', () => {
    const body = bytesOf(event)
    const signature = signWebhook(body, secret)
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = body.slice()
        altered[at]! ^= change
        expect(verifyWebhook(altered, signature)).toBeNull()
      }),
    )
  })

  it('without a signature, with an empty one, or with that of another secret is nobody’s', () => {
    const body = bytesOf(event)
    for (const signature of [null, '', 'AAAA', signWebhook(body, 'another secret of ours')]) {
      expect(verifyWebhook(body, signature)).toBeNull()
    }
  })

  it('of a kind that is new to us still comes through', () => {
    const body = bytesOf({ ...event, event_type: 'application.blessed', payload: { novel: [1] } })
    expect(verifyWebhook(body, signWebhook(body, secret))).toMatchObject({ event_type: 'application.blessed' })
  })

  it('that is signed but no event is none', () => {
    const unkeepable = [{ ...event, event_id: 'a\0b' }, { ...event, event_type: '' }].map((one) => JSON.stringify(one))
    for (const text of ['', '{"event_id":"x"}', '[]', 'null', ...unkeepable]) {
      const body = bytesOf(text)
      expect(verifyWebhook(body, signWebhook(body, secret))).toBeNull()
    }
  })
})

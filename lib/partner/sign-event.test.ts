import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { signEvent } from './sign-event'

const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`
const [older, newer, foreign] = [secretOf(1), secretOf(2), secretOf(3)]
const event = { id: '0199f0a0-0000-7000-8000-000000000001', body: '{"type":"application.sent"}' }

describe('an event', () => {
  it('is known by either secret while the partner goes over from one to the other', () => {
    const headers = signEvent({ ...event, at: new Date() }, [newer, older])
    expect(new Webhook(newer).verify(event.body, headers)).toEqual(JSON.parse(event.body))
    expect(new Webhook(older).verify(event.body, headers)).toEqual(JSON.parse(event.body))
    expect(() => new Webhook(foreign).verify(event.body, headers)).toThrow('No matching signature')
  })

  it('is not known any more once a byte or its id has changed', () => {
    const headers = signEvent({ ...event, at: new Date() }, [newer])
    expect(() => new Webhook(newer).verify(`${event.body} `, headers)).toThrow('No matching signature')
    expect(() => new Webhook(newer).verify(event.body, { ...headers, 'webhook-id': 'another' })).toThrow('No matching')
  })

  it('is worth nothing to whoever sends an old one again', () => {
    const headers = signEvent({ ...event, at: new Date(Date.now() - 6 * 60_000) }, [newer])
    expect(() => new Webhook(newer).verify(event.body, headers)).toThrow('too old')
  })
})

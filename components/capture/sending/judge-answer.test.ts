import { describe, expect, it } from 'vitest'
import { endFrom } from './judge-answer'

const no = (method: string, status: number, body = '') => endFrom({ method, status, body })

describe('what the server says no with', () => {
  it('may end the session, whatever was asked', () => {
    for (const method of ['POST', 'HEAD', 'PATCH', 'GET']) expect(no(method, 401)).toEqual({ state: 'session-over' })
  })

  it('may be a refusal, in its own word', () => {
    expect(no('POST', 422, '{"refusal":"not-asked-for"}')).toEqual({ state: 'refused', refusal: 'not-asked-for' })
    expect(no('POST', 413)).toEqual({ state: 'refused', refusal: 'file-too-large' })
    expect(no('POST', 400, '<html>')).toEqual({ state: 'refused', refusal: 'not-taken' })
    expect(no('POST', 403, '{"refusal":7}')).toEqual({ state: 'refused', refusal: 'not-taken' })
  })

  it('is no end when the server is in trouble or busy', () => {
    for (const status of [500, 502, 503, 504, 408, 409, 423, 429]) expect(no('POST', status)).toBeNull()
  })

  it('is no end when it has lost track of the parts', () => {
    for (const status of [404, 409, 410, 412]) expect(no('PATCH', status)).toBeNull()
    expect(no('HEAD', 404)).toBeNull()
  })
})

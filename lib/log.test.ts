import { describe, expect, it } from 'vitest'
import { describeError, onlyKnown } from './log'
import { JikoUnavailable } from './jiko/errors'

describe('the log', () => {
  it('drops a field that is not on its list', () => {
    const about = { applicationId: 'a1', email: 'ada@example.com' }
    expect(onlyKnown(about)).toEqual({ applicationId: 'a1' })
  })

  it('keeps the message of a foreign error out, and its places in', () => {
    const error = new TypeError('Invalid value "ada@example.com"')
    const line = JSON.stringify(describeError(error))
    expect(line).toContain('TypeError')
    expect(line).toContain('log.test.ts')
    expect(line).not.toContain('ada@example.com')
  })

  it('says what a vendor answered', () => {
    const error = new JikoUnavailable({ method: 'POST', path: '/api/v1/applications/' }, { status: 503 })
    expect(describeError(error)).toMatchObject({
      error: 'JikoUnavailable',
      reason: 'POST /api/v1/applications/ answered 503',
    })
  })

  it('bears anything thrown', () => {
    expect(describeError('ada@example.com')).toEqual({ error: 'string' })
  })
})

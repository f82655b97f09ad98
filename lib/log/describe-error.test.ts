import { describe, expect, it } from 'vitest'
import { JikoUnavailable } from '../jiko/errors'
import { describeError } from './describe-error'

const ada = 'ada@example.com'

describe('an error in the log', () => {
  it('shows its places, and not its message', () => {
    const line = describeError(new TypeError(`Invalid value "${ada}"`))
    expect(line).toMatchObject({ error: 'TypeError', at: expect.stringContaining('describe-error.test.ts') })
    expect(JSON.stringify(line)).not.toContain(ada)
  })

  it('shows no message that looks like places', () => {
    const said = ['Ada', 'Lovelace (Holborn:1:1)'].map((name) => `    at ${name}`).join('\n')
    expect(describeError(new Error(`is wrong\n${said}`)).at).not.toMatch(/Ada|Lovelace/)
    const changed = new Error('is wrong')
    changed.stack = `Error: something else of Ada\n    at 412-34-5678 (/app/x.js:1:1)\n    at ${ada} (/app/x.js:1:1)`
    expect(describeError(changed)).toEqual({ error: 'Error', at: '' })
  })

  it('shows no name, code or reason that could be a person’s', () => {
    const named = Object.assign(new Error('x'), { name: `Error of ${ada}`, code: '412-34-5678' })
    expect(describeError(named)).toEqual({ error: 'Error', at: expect.any(String) })
    const careless = Object.assign(new Error(`no answer for ${ada}`), { isSafeToLog: true })
    expect(describeError(careless)).toMatchObject({ reason: 'left out' })
  })

  it('says what a vendor answered, and why a connection failed', () => {
    expect(describeError(new JikoUnavailable({ method: 'POST', path: '/api/v1/applications/' }, { status: 503 }))).toMatchObject({
      error: 'JikoUnavailable', reason: 'POST /api/v1/applications/ answered 503',
    })
    const cause = Object.assign(new Error(ada), { code: 'ECONNREFUSED' })
    expect(describeError(new TypeError('fetch failed', { cause }))).toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('bears anything thrown', () => {
    expect(describeError(ada)).toEqual({ error: 'string' })
    expect(describeError(null)).toEqual({ error: 'object' })
    expect(describeError(Object.assign(new Error('x'), { stack: undefined }))).toEqual({ error: 'Error', at: '' })
  })
})

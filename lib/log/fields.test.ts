import { describe, expect, expectTypeOf, it } from 'vitest'
import { onlyKnown, type LogFields } from './fields'

const id = '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012'

describe('a line of the log', () => {
  it('keeps what its fields take', () => {
    const about = {
      applicationId: id, requestId: id, jobId: '1234567890123', job: 'deliver-application', jikoStatus: 'MANUAL_REVIEW',
      jikoEventType: 'application.status_updated', refusal: 'address birth-date', method: 'POST', status: 503, durationMs: 12,
      route: '/documents/[kind]', path: `/api/v1/applications/${id}/`, because: 'agreed with Jiko on 2026-11-01 (ticket 12)', outcome: null,
    } satisfies LogFields
    expect(onlyKnown(about)).toEqual(about)
  })

  it('drops a field that is not on its list, and counts it', () => {
    expect(onlyKnown({ applicationId: id, email: 'ada@example.com', firstName: 'Ada' })).toEqual({ applicationId: id, dropped: 2 })
    expect(onlyKnown({ ['__proto__']: 'x', constructor: 'x', toString: 'x' })).toEqual({ dropped: 3 })
  })

  it('drops nothing for a field that was left out', () => {
    expect(onlyKnown({ applicationId: undefined })).toEqual({})
  })

  it.each([
    ['applicationId', 'ada'], ['applicantId', '412-34-5678'], ['requestId', `${id}x`], ['jobId', 'ada'],
    ['reference', 'ada@example.com'], ['reference', '412345678'], ['reference', '1987-04-09'], ['jikoEventId', 'Ada Lovelace'],
    ['step', 'name: Ada'], ['refusal', '+1 415 555 0100'], ['refusal', 'x'.repeat(61)], ['job', 'ada@example.com'],
    ['method', 'GET /ada'], ['route', '/ada@example.com'], ['path', '/files/412345678.pdf'], ['path', '/files/ada%40example.com'],
    ['path', '/a?email=ada'], ['path', 'ada'], ['because', 'told by ada@example.com'], ['because', 'call (415) 555-0100 x1'],
    ['because', 'a\nsecond line'], ['because', '{"firstName":"Ada"}'], ['because', 'x'.repeat(201)],
    ['status', '503'], ['count', 412_345_678], ['durationMs', Number.NaN], ['step', { ada: 1 }], ['step', ['ada']], ['because', true],
  ])('drops %s of %j', (field, value) => {
    expect(onlyKnown({ [field]: value })).toEqual({ dropped: 1 })
  })

  it('has no field for a name and none but numbers for a count, as the compiler knows', () => {
    expectTypeOf<LogFields>().not.toHaveProperty('firstName')
    expectTypeOf<LogFields['count']>().toEqualTypeOf<number | null | undefined>()
    expectTypeOf<LogFields['step']>().toEqualTypeOf<string | null | undefined>()
  })
})

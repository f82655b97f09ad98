import { describe, expect, it } from 'vitest'
import { apiPath } from './api-path'
import { accountSchema, pocketSchema } from './pocket-schema'
import { applicationSchema } from './schema'

const dollars = (value: number) => ({ value, currency: 'USD', formatted: '' })
const moments = { time_created: '2026-01-01T12:00:00+00:00', updated_at: '2026-01-01T12:00:00.5-05:00' }

describe('an application', () => {
  it('may have a status, a document and a field that did not exist when this was written', () => {
    const answer = {
      id: 'a1',
      ...moments,
      status: 'UNDER_THE_STARS',
      documents: [{ id: 'd1', type: 'TARTAN', status: 'FOLDED', exception_reason: 'CREASED', name: null }],
      moon: { phase: 'full' },
    }
    expect(applicationSchema.parse(answer)).toMatchObject({
      status: 'UNDER_THE_STARS',
      customer_id: null,
      documents: [{ type: 'TARTAN', status: 'FOLDED' }],
      id_verification_documents_needed: false,
    })
  })

  it('brings nothing of the person into our memory that we do not use', () => {
    const personal = { email: 'ada@example.com', name: { first_name: 'Ada', last_name: 'L' }, phone_number: '+1' }
    const read = applicationSchema.parse({ id: 'a1', ...moments, status: 'CREATED', ...personal })
    expect(JSON.stringify(read)).not.toContain('ada@example.com')
  })

  it('cannot be without an id, a status, or a time that can be compared', () => {
    for (const missing of ['id', 'status', 'updated_at'] as const) {
      const answer = { id: 'a1', ...moments, status: 'CREATED', [missing]: undefined }
      expect(applicationSchema.safeParse(answer).success).toBe(false)
    }
  })
})

describe('a pocket', () => {
  const bill = { market_value: dollars(98_00), maturity_date: '2026-12-15', yield_to_maturity: '4.21' }

  it('is the same, whichever version of the API tells of it', () => {
    const v2 = pocketSchema.parse({
      id: 'p1',
      pocket_name: 'Savings',
      status: 'OPEN',
      portfolio: { securities: [{ ...bill, cusip: '912797AB1' }], cash: dollars(2_00) },
    })
    const v1 = accountSchema.parse({
      id: 'p1',
      name: 'Savings',
      status: 'OPEN',
      total_value: dollars(100_00),
      portfolio: { securities: [{ ...bill, external_id: '912797AB1' }], cash: dollars(2_00) },
    })
    expect(v2).toEqual(v1)
    expect(v2.total_value.value).toBe(100_00)
  })

  it('is worth what Jiko says, where it says so', () => {
    const portfolio = { securities: [], cash: dollars(1), total_value: dollars(500) }
    const { total_value } = pocketSchema.parse({ id: 'p1', pocket_name: 'Savings', status: 'OPEN', portfolio })
    expect(total_value.value).toBe(500)
  })

  it('without a portfolio is empty', () => {
    const pocket = pocketSchema.parse({ id: 'p1', pocket_name: 'New', status: 'PENDING', portfolio: null })
    expect(pocket).toMatchObject({ total_value: { value: 0, currency: 'USD' }, securities: [] })
  })
})

describe('a path', () => {
  it('holds ids as they are, and nothing that would lead elsewhere', () => {
    expect(apiPath`/api/v1/applications/${'b1f6-4a'}/apply/`).toBe('/api/v1/applications/b1f6-4a/apply/')
    for (const id of ['', '..', 'a/b', 'a?b', 'a%2e', 'a b']) {
      expect(() => apiPath`/api/v1/applications/${id}/`).toThrow('Not an id')
    }
  })
})

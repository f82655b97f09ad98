import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRetryAfter } from './retry-after'

const now = Date.parse('2026-11-20T12:00:00Z')
const hourMs = 3_600_000

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['7', 7_000],
    [' 120 ', 120_000],
    ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
    ['Fri, 20 Nov 2026 11:59:30 GMT', 0],
    ['Sat, 21 Nov 2026 12:00:00 GMT', hourMs],
    ['999999999999999999999', hourMs],
  ])('of %j means %i ms', (header, waitMs) => {
    expect(readRetryAfter(header, now)).toBe(waitMs)
  })

  it.each([null, '', 'soon', '-5', '1.5', '5s', '2026-11-20T12:00:30Z', 'Fri, 99 Nov 2026 12:00:30 GMT'])(
    'of %j means nothing',
    (header) => {
      expect(readRetryAfter(header, now)).toBeNull()
    },
  )

  it('never asks for less than nothing or for more than an hour, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map((date) => date.toUTCString())), (header) => {
        const waitMs = readRetryAfter(header, now)
        if (waitMs === null) return
        expect(waitMs).toBeGreaterThanOrEqual(0)
        expect(waitMs).toBeLessThanOrEqual(hourMs)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { dayOf, endOfDay, isDay, startOfDay } from './day'

describe('a day of New York', () => {
  it.each([
    ['2026-01-15', '2026-01-15T05:00:00.000Z', '2026-01-16T04:59:59.999Z'],
    ['2026-07-15', '2026-07-15T04:00:00.000Z', '2026-07-16T03:59:59.999Z'],
    ['2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    ['2026-11-01', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
    ['2026-12-31', '2026-12-31T05:00:00.000Z', '2027-01-01T04:59:59.999Z'],
  ])('%s is from %s to %s', (day, first, last) => {
    expect([startOfDay(day).toISOString(), endOfDay(day).toISOString()]).toEqual([first, last])
    expect([dayOf(startOfDay(day)), dayOf(endOfDay(day))]).toEqual([day, day])
    expect(dayOf(new Date(startOfDay(day).getTime() - 1))).not.toBe(day)
  })

  it('is one that there is', () => {
    expect(['2026-02-28', '2024-02-29', '1999-12-31'].every(isDay)).toBe(true)
    expect(['2026-02-29', '2026-2-3', '0000-01-01', '9999-01-01', '2026-13-01', '', '2026-01-01T00:00'].some(isDay)).toBe(false)
  })
})

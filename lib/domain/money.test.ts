import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, moneyParts } from './money'

describe('money', () => {
  it('is written as in the United States, in both languages', () => {
    expect(formatMoney(1_248_016, 'en')).toBe('$12,480.16')
    expect(formatMoney(1_248_016, 'es')).toBe('$12,480.16')
    expect(formatMoney(-5, 'en')).toBe('-$0.05')
    expect(formatMoney(0, 'en')).toBe('$0.00')
  })

  it('comes in two sizes that make the whole', () => {
    expect(moneyParts(1_248_016, 'en')).toEqual({ whole: '$12,480', fraction: '.16' })
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('en', 'es'), (cents, language) => {
        const { whole, fraction } = moneyParts(cents, language)
        expect(whole + fraction).toBe(formatMoney(cents, language))
        expect(Number(formatMoney(cents, language).replace(/[$,.]/g, ''))).toBe(cents)
      }),
    )
  })

  it('is whole cents, or a mistake of ours', () => {
    expect(() => formatMoney(0.5, 'en')).toThrow(RangeError)
    expect(() => formatMoney(NaN, 'en')).toThrow(RangeError)
  })
})

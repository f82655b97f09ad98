import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, decimal, formatMoney, moneyParts, readMoney, sumOf, type Cents } from './money'

const anyAmount = fc.integer({ min: -9e15, max: 9e15 }).map(cents)

describe('money', () => {
  it('is written as in the United States, in both languages', () => {
    expect(formatMoney(cents(1_248_016), 'en')).toBe('$12,480.16')
    expect(formatMoney(cents(1_248_016), 'es')).toBe('$12,480.16')
    expect(formatMoney(cents(-5), 'en')).toBe('-$0.05')
    expect(formatMoney(cents(0), 'en')).toBe('$0.00')
  })

  it('comes in two sizes that make the whole, to the last cent of any amount', () => {
    expect(moneyParts(cents(1_248_016), 'en')).toEqual({ whole: '$12,480', fraction: '.16' })
    fc.assert(
      fc.property(anyAmount, fc.constantFrom('en', 'es'), (amount, language) => {
        const { whole, fraction } = moneyParts(amount, language)
        expect(whole + fraction).toBe(formatMoney(amount, language))
        expect(Number(formatMoney(amount, language).replace(/[$,.]/g, ''))).toBe(Number(amount))
      }),
    )
  })

  it('is whole cents, or a mistake of ours', () => {
    for (const amount of [0.5, NaN, Infinity, 2 ** 53]) {
      expect(() => cents(amount)).toThrow(RangeError)
      expect(() => formatMoney(amount as Cents, 'en')).toThrow(RangeError)
    }
    expect(() => sumOf([cents(9e15), cents(9e15)])).toThrow(RangeError)
    expect(sumOf([])).toBe(0)
    expect(sumOf([cents(1), cents(-3)])).toBe(-2)
  })
})

describe('an amount that somebody types', () => {
  it.each([
    ['12', 1200], ['12.5', 1250], ['12.50', 1250], ['$1,234.56', 123_456], ['1234.56', 123_456], [' 0.01 ', 1],
    ['１２', 1200], ['$ 7', 700], ['1,000,000', 100_000_000], ['0', 0],
  ])('"%s" is %i cents', (text, amount) => expect(readMoney(text)).toBe(amount))

  it.each(['', 'ten', '1,23', '1.234', '12,5', '-5', '1e3', '1.', '.5', '1,2345', '12.345', '99999999999999'])(
    '"%s" is not one amount for certain',
    (text) => expect(readMoney(text)).toBeNull(),
  )

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }).map(cents), (amount) => {
        expect(readMoney(formatMoney(amount, 'es'))).toBe(amount)
        expect(readMoney(decimal(amount))).toBe(amount)
      }),
    )
  })
})

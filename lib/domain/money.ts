import { localeOf, type Language } from './language'

/** US dollars. Amounts are integer cents everywhere; only these functions make text of them. */
export function formatMoney(cents: number, language: Language): string {
  return dollars(language).format(dollarsOf(cents))
}

/** "$12,480" and ".16": the two sizes of a big figure. */
export function moneyParts(cents: number, language: Language): { whole: string; fraction: string } {
  const parts = dollars(language).formatToParts(dollarsOf(cents))
  const point = parts.findIndex((part) => part.type === 'decimal')
  const text = (from: number, to?: number) => parts.slice(from, to).map((part) => part.value).join('')
  return { whole: text(0, point), fraction: text(point) }
}

function dollars(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(localeOf[language], { style: 'currency', currency: 'USD' })
}

function dollarsOf(cents: number): number {
  if (!Number.isSafeInteger(cents)) throw new RangeError('An amount of money is a whole number of cents')
  return cents / 100
}

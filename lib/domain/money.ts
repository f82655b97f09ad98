import type { Language } from './language'
import { perLanguage } from './per-language'

const dollars = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }))

declare const unit: unique symbol
/** US dollars as whole cents, never a fraction: the one form of money here, from Jiko to the edge of the screen. */
export type Cents = number & { readonly [unit]: 'US cents' }

/** @throws RangeError for anything but a whole number, and for more than a computer can count one by one */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError('An amount of money is a whole number of cents')
  return amount as Cents
}

export const noMoney = cents(0)

export function sumOf(amounts: readonly Cents[]): Cents {
  return amounts.reduce<Cents>((sum, amount) => cents(sum + amount), noMoney)
}

export function formatMoney(amount: Cents, language: Language): string {
  return dollars(language).format(decimal(amount))
}

/** "$12,480" and ".16": the two sizes of a big figure. */
export function moneyParts(amount: Cents, language: Language): { whole: string; fraction: string } {
  const parts = dollars(language).formatToParts(decimal(amount))
  const point = parts.findIndex((part) => part.type === 'decimal')
  const text = (from: number, to?: number) => parts.slice(from, to).map((part) => part.value).join('')
  return { whole: text(0, point), fraction: text(point) }
}

/** "12480.16", for a file that other programs read; Intl takes it too, digit by digit. */
export function decimal(amount: Cents): `${number}` {
  const digits = String(Math.abs(cents(amount))).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`
}

const typed = /^\$?\s*(?<dollars>\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(?<fraction>\d{1,2}))?\s*\$?$/

/** What somebody typed, "$1,234.5" or "1234.50", or null where it is not one amount for certain: "1,23" or "1.234". */
export function readMoney(text: string): Cents | null {
  const found = typed.exec(text.normalize('NFKC').trim())?.groups
  if (!found) return null
  return cents(Number(found.dollars!.replaceAll(',', '') + (found.fraction ?? '').padEnd(2, '0')))
}

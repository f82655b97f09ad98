import type { Language } from './language'
import { perLanguage } from './per-language'

const percent = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)

/** A rate as text, as Jiko's sample has it: "0.0468". No bill yields 100 % a year: what says so was meant otherwise. */
const decimalText = /^-?0(\.\d{1,12})?$/

/** "4.30%", of Jiko's decimal text, digit by digit; null where it is no rate. */
export function formatRate(rate: string, language: Language): string | null {
  if (!decimalText.test(rate)) return null
  return percent(language).format(rate as `${number}`)
}

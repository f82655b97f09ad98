import { addDays, dateOf, daysBetween, isTuesday } from './days'

/** A Treasury bill of 100 dollars: what it costs falls short of that by what it yields. */
export type Bill = { cusip: string; priceCents: number; maturesOn: string; yieldToMaturity: number }

/** Bills of one kind that a Pocket holds. Their worth is between what was paid and their face. */
export type Lot = Bill & { quantity: number; boughtOn: string }

export type Strategy = { id: string; weeks: number; yieldToMaturity: number }

/** Yields are made up, and lifelike. Source of the ids: the Pockets guide of Jiko. */
export const strategies: Strategy[] = [
  { id: 'UST-4W', weeks: 4, yieldToMaturity: 0.043 },
  { id: 'UST-13W', weeks: 13, yieldToMaturity: 0.0441 },
  { id: 'UST-26W', weeks: 26, yieldToMaturity: 0.0428 },
  { id: 'UST-52W', weeks: 52, yieldToMaturity: 0.0409 },
]

export const faceCents = 100_00

const daysPerYear = 365
const daysPerWeek = 7

/** The bill that a strategy buys on a day: it matures on the first Tuesday on or after its term. */
export function billOn(day: string, { weeks, yieldToMaturity }: Strategy): Bill {
  let maturesOn = addDays(day, weeks * daysPerWeek)
  while (!isTuesday(maturesOn)) maturesOn = addDays(maturesOn, 1)
  const years = daysBetween(day, maturesOn) / daysPerYear
  const priceCents = Math.round(faceCents / (1 + yieldToMaturity * years))
  return { cusip: cusipOf(maturesOn), priceCents, maturesOn, yieldToMaturity }
}

/** What one bill of a lot is worth on a day, growing evenly to its face, in whole cents. */
export function unitValueOn(day: string, { priceCents, boughtOn, maturesOn }: Lot): number {
  const term = daysBetween(boughtOn, maturesOn)
  const held = Math.min(Math.max(daysBetween(boughtOn, day), 0), term)
  return priceCents + Math.floor(((faceCents - priceCents) * held) / term)
}

/** The discount rate of a bill bought at this yield, as the Treasury quotes it: of the face, over 360 days. */
export function discountYieldOf({ weeks, yieldToMaturity }: Strategy): number {
  const days = weeks * daysPerWeek
  const price = 1 / (1 + (yieldToMaturity * days) / daysPerYear)
  return ((1 - price) * 360) / days
}

export function describeBill(maturesOn: string): string {
  return `United States Treasury Bill due ${maturesOn}`
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** One for each day of maturity, with a check digit that holds (ANSI X9.6): Treasury's issuer, then the week. */
function cusipOf(maturesOn: string): string {
  const week = Math.floor(daysBetween(dateOf(new Date(0)), maturesOn) / daysPerWeek)
  const issue = letters[Math.floor(week / letters.length) % letters.length]! + letters[week % letters.length]!
  const eight = `912797${issue}`
  const sum = [...eight].reduce((total, letter, index) => {
    const value = letters.indexOf(letter) * (index % 2 === 0 ? 1 : 2)
    return total + Math.floor(value / 10) + (value % 10)
  }, 0)
  return `${eight}${(10 - (sum % 10)) % 10}`
}

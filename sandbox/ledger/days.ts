export const dayMs = 24 * 60 * 60_000

/** YYYY-MM-DD, in UTC: the sandbox knows no other zone. */
export function dateOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

export function addDays(date: string, days: number): string {
  return dateOf(new Date(Date.parse(date) + days * dayMs))
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

export function isTuesday(date: string): boolean {
  return new Date(date).getUTCDay() === 2
}

/** The date of a moment, both as text. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10)
}

/** YYYY-MM of a date or a moment. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

export function addMonths(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return monthOf(date.toISOString())
}

/** Earlier before later: moments and dates of one form sort as text. */
export function inTime(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

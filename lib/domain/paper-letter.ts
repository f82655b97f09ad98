import type { Statement } from './paper'

/** By this day of a month Jiko expects to have made the statements of the month before (partner obligations). */
export const statementsDueByDay = 15

/**
 * Whether it is time for the month's one letter about new statements, given those that nobody was written to about.
 * The bank's and the broker's come apart: the letter waits for both, but not beyond the day by which they are due.
 */
export function isPapersLetterDue(untold: readonly Statement['kind'][], dayOfMonth: number): boolean {
  if (untold.length === 0) return false
  const hasBoth = untold.includes('bank-statement') && untold.includes('brokerage-statement')
  return hasBoth || dayOfMonth >= statementsDueByDay
}

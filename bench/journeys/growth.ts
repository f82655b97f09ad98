import type { Level } from './crowd'
import type { Times } from './times'

/** How many times as long the p95 of a step is with a million, and by how much that may be off: two standard errors. */
export type Growth = { people: number; step: string; times: number; doubt: number }

export const timesMax = 1.2

/** Of every step at every level; NaN where nobody came to the step. */
export function growthsIn(levels: Level[], steps: string[]): Growth[] {
  return levels.flatMap(({ people, none, million }) =>
    steps.map((step) => ({ people, step, ...growthOf(none.times, million.times, step) })),
  )
}

/** Slower than it may be, and not by chance. */
export function isBeyond({ times, doubt }: Growth): boolean {
  return times - doubt > timesMax
}

/** How many steps are within the bar; and of the others whether that can be told from chance. */
export function sayGrowths(all: Growth[]): string[] {
  const over = all.filter(({ times }) => times > timesMax)
  const median = all.map(({ times }) => times).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
  return [
    `p95 with a million: ${all.length - over.length} of ${all.length} within ${timesMax} ×, median ${median.toFixed(2)}`,
    ...over.map((growth) => `  ${sayGrowth(growth)}${isBeyond(growth) ? '' : ', which may be chance'}`),
  ]
}

export function sayGrowth({ people, step, times, doubt }: Growth): string {
  return `${people} at once, ${step}: ${times.toFixed(2)} ± ${doubt.toFixed(2)} ×`
}

/**
 * The two houses are walked in turns. Two figures of the same thing differ by chance alone; by how much is read off
 * what becomes of the quotient as each turn is left out (the jackknife of groups).
 */
function growthOf(none: Times, million: Times, step: string) {
  const quotient = (without?: number) => million.of(step, without).p95 / none.of(step, without).p95
  const turns = none.turnCount
  const others = Array.from({ length: turns }, (_, turn) => quotient(turn))
  const mean = others.reduce((sum, other) => sum + other, 0) / turns
  const squares = others.reduce((sum, other) => sum + (other - mean) ** 2, 0)
  return { times: quotient(), doubt: 2 * Math.sqrt(((turns - 1) / turns) * squares) }
}

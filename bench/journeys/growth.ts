import type { Level } from './crowd'
import type { Times } from './times'

/** How many times as long the p95 of a step is with a million, and by how much that may be off: two standard errors. */
export type Growth = { people: number; step: string; factor: number; doubt: number }

/** Of every step at every level; NaN where nobody came to the step. */
export function growthsIn(levels: Level[], steps: string[]): Growth[] {
  return levels.flatMap(({ people, none, million }) =>
    steps.map((step) => ({ people, step, ...growthOf(none.times, million.times, step) })),
  )
}

/** In a line: how many are within the bar. */
export function sayGrowths(all: Growth[], factorMax: number): string {
  const within = all.filter(({ factor }) => factor <= factorMax).length
  const median = all.map(({ factor }) => factor).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
  return `p95 with a million: ${within} of ${all.length} within ${factorMax} ×, median ${median.toFixed(2)}`
}

/** Of one that is beyond the bar: by how much, and whether that can be told from chance. */
export function sayGrowth({ step, factor, doubt }: Growth, factorMax: number): string {
  const chance = factor - doubt > factorMax ? '' : ', which may be chance'
  return `p95 of ${step} is ${factor.toFixed(2)} ± ${doubt.toFixed(2)} × with a million${chance}`
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
  return { factor: quotient(), doubt: 2 * Math.sqrt(((turns - 1) / turns) * squares) }
}

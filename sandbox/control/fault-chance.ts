import { createHash } from 'node:crypto'

const draws = 2 ** 32

/** The n-th number of a series, from 0 to just below 1. The same seed gives the same series, always. */
export function chanceOf(seed: number, n: number): number {
  return createHash('sha256').update(`${seed} ${n}`).digest().readUInt32BE() / draws
}

import type { Pool } from 'pg'
import type { TestWorld } from '@/lib/onboarding/test-world'
import { brokenPromises, type Allowance, type Promised } from './invariants'
import { settle } from './settle'

const triesMax = 3
const hintLeft = 'jobs are left: follow-application'

/**
 * Waits until everything is at rest, and says which promises were broken and which jobs are left. Jiko may send a
 * webhook at any moment, once more or late: a hint to look, which is followed before anything is judged.
 */
export async function judgeAtRest(world: TestWorld, pool: Pool, promised: readonly Promised[], allowed: Allowance): Promise<string[]> {
  let { lettersAgain } = allowed
  for (let attempt = 1; ; attempt += 1) {
    const { left, lettersUnsure } = await settle(pool)
    lettersAgain += lettersUnsure
    const found = await Promise.all(promised.map((one) => brokenPromises(world, pool, one, { lettersAgain })))
    const broken = [...found.flat(), ...left.map((name) => `${name} is left`)]
    if (attempt === triesMax || !broken.includes(hintLeft)) return broken
  }
}

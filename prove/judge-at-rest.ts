import type { Pool } from 'pg'
import type { TestWorld } from '@/lib/onboarding/test-world'
import { brokenPromises, type Allowance, type Promised } from './invariants'
import { judgeAfterHints } from './judge-after-hints'
import { settle } from './settle'

/** Waits until everything is at rest, and says which promises were broken and which jobs are left. */
export async function judgeAtRest(world: TestWorld, pool: Pool, promised: readonly Promised[], allowed: Allowance): Promise<string[]> {
  let { lettersAgain } = allowed
  return judgeAfterHints(async () => {
    const { left, lettersUnsure } = await settle(pool)
    lettersAgain += lettersUnsure
    const found = await Promise.all(promised.map((one) => brokenPromises(world, pool, one, { lettersAgain })))
    return [...found.flat(), ...left.map((name) => `${name} is left`)]
  })
}

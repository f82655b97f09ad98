import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { log } from '../log'
import { handBack, leaseMs, releaseLostJobs, renewLeases, type HeldJob } from './lease'

const renewEveryMs = 1_500
/** Whoever comes later may have been cut off together with others, who are given time to renew theirs. */
const lateAfterMs = leaseMs / 2
const askAgainAfterMs = 300

export type Leases = {
  /**
   * Does the work, holding the job's lease for as long as it takes, and until the store answers: graphile-worker
   * writes the end of a job down once, and a job whose end is lost would be done again.
   */
  whileHeld: (job: HeldJob, work: () => Promise<void>) => Promise<void>
  /** Resolves when no job is being worked on. */
  untilNoneHeld: () => Promise<unknown>
  /** The store has lately heard of us. */
  isKept: () => boolean
  /** Renews nothing more, and hands back what is still held. */
  end: () => Promise<void>
}

/** Renews the leases of what this process works on, and gives back what others no longer renew. */
export function keepLeases(pool: Pool): Leases {
  const held = new Set<HeldJob>()
  const changes = new EventEmitter()
  let renewedAtMs = performance.now()
  let steadySinceMs = -Infinity
  let hasEnded = false

  async function renew() {
    await renewLeases(pool, [...held])
    const nowMs = performance.now()
    if (nowMs - renewedAtMs > lateAfterMs) steadySinceMs = nowMs
    renewedAtMs = nowMs
    if (nowMs - steadySinceMs >= leaseMs) await releaseLostJobs(pool)
  }

  async function keepRenewing() {
    if (hasEnded) return
    await renew().catch((error: unknown) => log.warn('jobs.lease-not-renewed', { because: codeOf(error) }))
    setTimeout(keepRenewing, renewEveryMs).unref()
  }

  async function untilStoreAnswers() {
    while (!hasEnded) {
      const hasAnswered = await pool.query('select 1').then(() => true, () => false)
      if (hasAnswered) return
      await pause(askAgainAfterMs, undefined, { ref: false })
    }
  }

  function letGo(job: HeldJob) {
    held.delete(job)
    if (held.size === 0) changes.emit('none-held')
  }

  void keepRenewing()
  return {
    async whileHeld(job, work) {
      held.add(job)
      await work().finally(untilStoreAnswers).finally(() => letGo(job))
    },
    untilNoneHeld: async () => held.size > 0 && once(changes, 'none-held'),
    isKept: () => performance.now() - renewedAtMs < leaseMs,
    async end() {
      hasEnded = true
      if (held.size > 0) log.warn('jobs.handed-back', { count: held.size })
      await handBack(pool, [...held])
    },
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

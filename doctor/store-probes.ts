import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { withStore } from './store'

const channel = 'foyer_doctor'
const hearWithinMs = 2_000
const rounds = 5

/** Whether what is announced on one connection is heard on another, which listened before. */
export function hearsItself(url: string): Promise<boolean> {
  return withStore(url, (listener) =>
    withStore(url, async (speaker) => {
      await listener.query(`listen ${channel}`)
      const heard = once(listener, 'notification').then(() => true)
      await speaker.query('select pg_notify($1, $2)', [channel, ''])
      return Promise.race([heard, pause(hearWithinMs, false, { ref: false })])
    }),
  )
}

/**
 * Whether a statement that has a name is known again in later transactions, while another connection gives the same
 * name to another statement: what lib/db/prisma.ts does, and a pooler of transactions must allow.
 */
export function knowsStatements(url: string): Promise<boolean> {
  return withStore(url, (first) =>
    withStore(url, async (second) => {
      try {
        for (let round = 0; round < rounds; round += 1) {
          await Promise.all([
            answers(first, 'select $1::int as number', round),
            answers(second, 'select $1::int + 0 as number', round),
          ])
        }
        return true
      } catch (error) {
        if (isAboutStatements(error)) return false
        throw error
      }
    }),
  )
}

async function answers(client: pg.Client, text: string, number: number) {
  await client.query('begin')
  await client.query({ name: 'foyer_doctor', text, values: [number] })
  await client.query('commit')
}

/** Unknown, known already, or out of step (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
function isAboutStatements(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['26000', '42P05', '08P01'].includes(String(error.code))
}

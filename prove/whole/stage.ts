import type { Pool } from 'pg'
import type { House } from './house'
import type { Outside } from './outside'

/** The running whole: where people reach it, what can be killed, the world outside, and its store. */
export type Stage = { appUrl: string; ports: readonly number[]; house: House; outside: Outside; pool: Pool }

import type { PocketAct } from '../db/generated/client'
import type { Place } from '../vault/seal'

export function namePlace(row: string): Place {
  return { table: 'PocketAct', column: 'nameSealed', row }
}

/** Nothing more comes of it. */
export function isOver({ doneAt, refusedAt, droppedAt }: Pick<PocketAct, 'doneAt' | 'refusedAt' | 'droppedAt'>): boolean {
  return (doneAt ?? refusedAt ?? droppedAt) !== null
}

/** The same as a condition of the store. */
export const notOver = { doneAt: null, refusedAt: null, droppedAt: null }

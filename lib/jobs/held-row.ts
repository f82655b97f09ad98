import type { Holdable } from './hold'

/** A table whose rows say in `heldUntil` until when somebody works on them. */
type Table = {
  updateMany: (change: {
    where: { id: string; heldUntil?: Date; OR?: { heldUntil: Date | { lt: Date } | null }[] }
    data: { heldUntil: Date | null }
  }) => Promise<{ count: number }>
}

/** One row of such a table, to be held. */
export function heldRow({ updateMany }: Table, id: string): Holdable {
  return {
    take: (heldUntil, now) =>
      updateMany({ where: { id, OR: [{ heldUntil: null }, { heldUntil: { lt: now } }] }, data: { heldUntil } }),
    keep: (ours, heldUntil) => updateMany({ where: { id, heldUntil: ours }, data: { heldUntil } }),
  }
}

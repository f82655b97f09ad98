/** One page of a list that is all there, the first being 1; a page beyond the end is the last. */
export type Slice<Item> = { items: Item[]; page: number; pages: number }

export function sliceOf<Item>(all: readonly Item[], wanted: number, itemsMax: number): Slice<Item> {
  const pages = Math.max(1, Math.ceil(all.length / itemsMax))
  const page = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), pages) : 1
  return { items: all.slice((page - 1) * itemsMax, page * itemsMax), page, pages }
}

import { inParallel } from './in-parallel'
import type { Happening, Position, Stream } from './stream'

type Limits = {
  itemsMax: number
  /** After the first page of each list. */
  morePagesMax: number
  atOnceMax: number
}
/** `rest` is where to go on; null when everything has been looked at. */
export type Merged<Item> = { items: Item[]; rest: Position | null }
/** A list with what is left of the page that was read last. */
type Opened<Item extends Happening> = { stream: Stream<Item>; page: string | undefined; left: Item[]; next: string | null }

/**
 * The next items of several lists as one, newest first: `itemsMax` that fit, or fewer when many pages hold none.
 */
export async function mergeStreams<Item extends Happening>(
  streams: readonly Stream<Item>[],
  from: Position | null,
  fits: (item: Item) => boolean,
  { itemsMax, morePagesMax, atOnceMax }: Limits,
): Promise<Merged<Item>> {
  const open = (stream: Stream<Item>) => readPage(stream, from?.pages[stream.key] ?? undefined, from)
  const lists = await inParallel(streams.filter(({ key }) => from?.pages[key] !== null), atOnceMax, open)
  const looked = { at: from?.at ?? Number.MAX_SAFE_INTEGER, seen: [...(from?.seen ?? [])] }
  const items: Item[] = []

  for (let morePages = 0; items.length < itemsMax; ) {
    const usedUp = lists.findIndex(({ left, next }) => left.length === 0 && next !== null)
    if (usedUp >= 0) {
      if (morePages === morePagesMax) break
      morePages += 1
      const { stream, next } = lists[usedUp]!
      lists[usedUp] = await readPage(stream, next!, from)
      continue
    }
    const item = newestOf(lists)?.left.shift()
    if (!item) break
    const at = Date.parse(item.at)
    if (at !== looked.at) looked.seen = []
    looked.seen.push(item.id)
    looked.at = at
    if (fits(item)) items.push(item)
  }
  return { items, rest: restOf(streams, lists, looked) }
}

/** A page, without what was looked at before. */
async function readPage<Item extends Happening>(
  stream: Stream<Item>,
  page: string | undefined,
  from: Position | null,
): Promise<Opened<Item>> {
  const { items, next } = await stream.read(page ?? null)
  const isNew = ({ id, at }: Item) => {
    if (!from) return true
    const atMs = Date.parse(at)
    return atMs < from.at || (atMs === from.at && !from.seen.includes(id))
  }
  return { stream, page, left: items.filter(isNew), next }
}

function newestOf<Item extends Happening>(lists: Opened<Item>[]): Opened<Item> | undefined {
  const timeOf = ({ left }: Opened<Item>) => (left[0] ? Date.parse(left[0].at) : -Infinity)
  const [first, ...others] = lists
  return others.reduce((newest, list) => (timeOf(list) > timeOf(newest!) ? list : newest), first)
}

function restOf<Item extends Happening>(
  streams: readonly Stream<Item>[],
  lists: Opened<Item>[],
  looked: Pick<Position, 'at' | 'seen'>,
): Position | null {
  const pages: Position['pages'] = Object.fromEntries(streams.map(({ key }) => [key, null]))
  for (const { stream, page, left, next } of lists) {
    const goesOn = left.length > 0 ? page : next
    if (goesOn === undefined) delete pages[stream.key]
    else pages[stream.key] = goesOn
  }
  const isAll = streams.every(({ key }) => pages[key] === null)
  return isAll ? null : { ...looked, pages }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeStreams } from './merge-streams'
import type { Happening, Position, Stream } from './stream'

const limits = { itemsMax: 4, morePagesMax: 50, atOnceMax: 3 }
const all = () => true
const happening = (id: string, atMs: number): Happening => ({ id, at: new Date(atMs).toISOString() })

/** A list as Jiko keeps one: newest first; a cursor names the last entry before it, so nothing that is added moves it. */
function listOf(key: string, entries: Happening[], pageSize: number) {
  const kept = [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  let reads = 0
  const stream: Stream<Happening> = {
    key,
    read: async (cursor) => {
      reads += 1
      const start = cursor === null ? 0 : kept.findIndex(({ id }) => id === cursor) + 1
      const items = kept.slice(start, start + pageSize)
      return { items, next: start + pageSize < kept.length ? items.at(-1)!.id : null }
    },
  }
  return { stream, add: (entry: Happening) => kept.unshift(entry), reads: () => reads }
}

async function pagesOf(streams: Stream<Happening>[], meanwhile = () => {}): Promise<Happening[][]> {
  const pages: Happening[][] = []
  for (let position: Position | null = null; ; ) {
    const { items, rest } = await mergeStreams(streams, position, all, limits)
    pages.push(items)
    if (!rest) return pages
    position = JSON.parse(JSON.stringify(rest))
    meanwhile()
  }
}

const lists = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 14 }), { maxLength: 5 })

describe('several lists as one', () => {
  it('are shown newest first, every entry once, whatever happened at the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 5 }), async (times, pageSize) => {
        const entries = times.map((list, place) => list.map((time, order) => happening(`${place}-${order}`, time)))
        const shown = (await pagesOf(entries.map((list, place) => listOf(`${place}`, list, pageSize).stream))).flat()
        expect(shown.map(({ id }) => id).sort()).toEqual(entries.flat().map(({ id }) => id).sort())
        const at = shown.map((entry) => Date.parse(entry.at))
        expect(at).toEqual([...at].sort((a, b) => b - a))
      }),
    )
  })

  it('do not move when more arrives between two pages: nothing twice, nothing left out', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 5 }), async (times, pageSize) => {
        const entries = times.map((list, place) => list.map((time, order) => happening(`${place}-${order}`, time)))
        const kept = entries.map((list, place) => listOf(`${place}`, list, pageSize))
        let added = 0
        const arrive = () => kept.forEach(({ add }) => add(happening(`new-${(added += 1)}`, 1000 + added)))
        const shown = (await pagesOf(kept.map(({ stream }) => stream), arrive)).flat()
        const old = shown.filter(({ id }) => !id.startsWith('new'))
        expect(old.map(({ id }) => id).sort()).toEqual(entries.flat().map(({ id }) => id).sort())
        expect(shown.length).toBe(old.length)
      }),
    )
  })

  it('are read no further than needed, and no further than allowed', async () => {
    const long = listOf('long', Array.from({ length: 90 }, (_, n) => happening(`l${n}`, n)), 10)
    const short = listOf('short', [happening('s', 95)], 10)
    const { items, rest } = await mergeStreams([long.stream, short.stream], null, all, limits)
    expect(items.map(({ id }) => id)).toEqual(['s', 'l89', 'l88', 'l87'])
    expect([long.reads(), short.reads()]).toEqual([1, 1])
    expect(rest!.pages).toEqual({ short: null })

    const none = await mergeStreams([long.stream], null, () => false, { ...limits, morePagesMax: 2 })
    expect(none.items).toEqual([])
    expect(none.rest).toMatchObject({ at: 60, pages: { long: 'l60' } })
    expect(long.reads()).toBe(4)
  })

  it('of which one is out of reach are not shown as if it were empty', async () => {
    const broken: Stream<Happening> = { key: 'b', read: () => Promise.reject(new Error('down')) }
    await expect(mergeStreams([broken], null, all, limits)).rejects.toThrow('down')
  })
})

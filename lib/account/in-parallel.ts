/** Does something with each, so many at a time; the answers in the order of what they answer. The first trouble throws. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnceMax: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length)
  let next = 0
  async function workOn() {
    while (next < items.length) {
      const place = next++
      results[place] = await work(items[place]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnceMax, items.length) }, workOn))
  return results
}

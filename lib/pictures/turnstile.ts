/** Lets `placesMax` pieces of work run at once; the others wait in the order they came. */
export function turnstile(placesMax: number) {
  const waiting: (() => void)[] = []
  let taken = 0

  return async function pass<Value>(work: () => Promise<Value>): Promise<Value> {
    if (taken < placesMax) taken += 1
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await work()
    } finally {
      const enter = waiting.shift()
      // Who leaves gives the place to the next directly, so that nobody slips in between.
      if (enter) enter()
      else taken -= 1
    }
  }
}

/** Lets so many through at once. The others wait in the order in which they came. */
export type Gate = {
  /** Whether there was a place in time. Who got one must leave. */
  enter: (waitMaxMs: number) => Promise<boolean>
  leave: () => void
}

export function createGate(placesMax: number): Gate {
  const waiting = new Set<() => void>()
  let placesTaken = 0

  function waitInLine(waitMaxMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const goIn = () => {
        clearTimeout(patience)
        resolve(true)
      }
      const patience = setTimeout(() => {
        waiting.delete(goIn)
        resolve(false)
      }, waitMaxMs)
      waiting.add(goIn)
    })
  }

  return {
    async enter(waitMaxMs) {
      if (placesTaken === placesMax) return waitInLine(waitMaxMs)
      placesTaken += 1
      return true
    },
    /** A place passes from hand to hand while anyone waits, so nobody who comes later takes it. */
    leave() {
      const [first] = waiting
      if (!first) {
        placesTaken -= 1
        return
      }
      waiting.delete(first)
      first()
    },
  }
}

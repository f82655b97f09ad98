export type Overtaking = ReturnType<typeof createOvertaking>

/** Lets one webhook wait until another has gone before it. */
export function createOvertaking() {
  let letGo: (() => void) | null = null
  return {
    /** Waits, but not for ever; and not at all while somebody else does, or nobody would overtake. */
    async beOvertaken(waitMaxMs: number): Promise<void> {
      if (letGo) return
      await new Promise<void>((resolve) => {
        letGo = resolve
        setTimeout(resolve, waitMaxMs).unref()
      })
      letGo = null
    },
    /** One has gone: whoever waits may follow. */
    passed() {
      letGo?.()
    },
  }
}

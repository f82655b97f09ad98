export type Alarms = {
  /** Runs something at a time in milliseconds since 1970, or at once when that has passed. */
  at: (dueAtMs: number, run: () => unknown) => void
  /** Forgets everything that has not run yet. */
  clear: () => void
}

/** Decisions and deliveries that are still to come. `afterEach` runs after every one of them. */
export function createAlarms(afterEach: () => void): Alarms {
  const timers = new Set<NodeJS.Timeout>()
  return {
    at(dueAtMs, run) {
      const timer = setTimeout(async () => {
        timers.delete(timer)
        await run()
        afterEach()
      }, Math.max(0, dueAtMs - Date.now()))
      timers.add(timer)
    },
    clear() {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}

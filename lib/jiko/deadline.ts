/** A moment by which something has to be over, however many parts it has. */
export type Deadline = {
  /** Whole milliseconds that are left; 0 when it has passed. */
  leftMs: () => number
}

/** By a clock that nobody can set. */
export function deadlineIn(durationMs: number): Deadline {
  const endsAt = performance.now() + durationMs
  return { leftMs: () => Math.max(Math.ceil(endsAt - performance.now()), 0) }
}

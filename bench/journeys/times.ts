/** How long each kind of request took, in milliseconds, turn by turn; every single one is kept. */
export class Times {
  private readonly turns: Map<string, number[]>[] = []

  beginTurn() {
    this.turns.push(new Map())
  }

  add(step: string, ms: number) {
    const turn = this.turns.at(-1)!
    const known = turn.get(step)
    if (known) known.push(ms)
    else turn.set(step, [ms])
  }

  /** The steps in the order in which they were first taken. */
  get steps(): string[] {
    return [...new Set(this.turns.flatMap((turn) => [...turn.keys()]))]
  }

  get count(): number {
    return this.steps.reduce((sum, step) => sum + this.of(step).count, 0)
  }

  get turnCount(): number {
    return this.turns.length
  }

  /** @param without a turn that is left out */
  of(step: string, without?: number): Spread {
    return spreadOf(this.turns.flatMap((turn, at) => (at === without ? [] : (turn.get(step) ?? []))))
  }
}

export type Spread = { count: number; p50: number; p95: number; p99: number; max: number }

/** Exact percentiles, by nearest rank. */
export function spreadOf(all: readonly number[]): Spread {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? NaN
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

/** How long each kind of request took, in milliseconds; every single one is kept. */
export class Times {
  private readonly byStep = new Map<string, number[]>()

  add(step: string, ms: number) {
    const known = this.byStep.get(step)
    if (known) known.push(ms)
    else this.byStep.set(step, [ms])
  }

  /** The steps in the order in which they were first taken. */
  get steps(): string[] {
    return [...this.byStep.keys()]
  }

  get count(): number {
    return [...this.byStep.values()].reduce((sum, all) => sum + all.length, 0)
  }

  of(step: string): Spread {
    return spreadOf(this.byStep.get(step) ?? [])
  }
}

export type Spread = { count: number; p50: number; p95: number; p99: number; max: number }

/** Exact percentiles, by nearest rank. */
export function spreadOf(all: readonly number[]): Spread {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? NaN
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

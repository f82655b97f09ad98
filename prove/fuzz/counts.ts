import type { Answer } from './line'

/** How often each address answered how. */
export class Counts {
  private readonly byAddress = new Map<string, Map<string, number>>()

  add(address: string, answer: Answer) {
    const outcome = answer.kind === 'answer' ? `${String(answer.status)[0]}xx` : answer.kind
    const counts = this.byAddress.get(address) ?? new Map<string, number>()
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    this.byAddress.set(address, counts)
  }

  get total(): number {
    return [...this.byAddress.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0)
  }

  /** Lines of a table: an address, how often it was asked, and how it answered. */
  toString(): string {
    const outcomes = [...new Set([...this.byAddress.values()].flatMap((counts) => [...counts.keys()]))].sort()
    const row = (name: string, cells: (string | number)[]) => name.padEnd(46) + cells.map((cell) => String(cell).padStart(9)).join('')
    const lines = [...this.byAddress].sort(([a], [b]) => a.localeCompare(b)).map(([address, counts]) => row(address, outcomes.map((outcome) => counts.get(outcome) ?? '')))
    const sums = outcomes.map((outcome) => [...this.byAddress.values()].reduce((sum, counts) => sum + (counts.get(outcome) ?? 0), 0))
    return [row('', outcomes), ...lines, row('all', sums)].join('\n')
  }
}

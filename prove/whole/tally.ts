import type { House } from './house'
import type { Ran } from './run-whole-schedule'

type Counts = { [name: string]: number | Counts }

/** What happened in all schedules together. */
export function startTally() {
  const seen = { schedules: 0, people: 0, newcomers: 0, requests: 0, documents: 0, violations: 0 }
  const faults: Record<string, number> = {}
  const seconds = { journeys: 0, rest: 0 }
  return {
    seen,
    add(ran: Ran) {
      seen.schedules += 1
      for (const name of ['people', 'newcomers', 'requests', 'documents'] as const) seen[name] += ran[name]
      seen.violations += ran.broken.length
      for (const [kind, times] of Object.entries(ran.faults)) faults[kind] = (faults[kind] ?? 0) + times
      seconds.journeys += ran.seconds.journeys
      seconds.rest += ran.seconds.rest
    },
    /** `kills` of each: all, and of those, before it was ever ready. `seconds` are means of a schedule. */
    report({ kills, killsOfStarting }: House): Counts {
      const { violations, ...rest } = seen
      const mean = (sum: number) => Number((sum / Math.max(seen.schedules, 1)).toFixed(1))
      return {
        ...rest,
        seconds: { journeys: mean(seconds.journeys), rest: mean(seconds.rest) },
        faults: Object.fromEntries(Object.entries(faults).sort()),
        kills: { ...kills },
        killsOfStarting: { ...killsOfStarting },
        violations,
      }
    },
  }
}

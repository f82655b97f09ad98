import { setTimeout as pause } from 'node:timers/promises'
import { Times } from './times'
import type { Watch } from './browser'

/** What so many people did in a while. */
export type Crowd = { times: Times; journeys: number; seconds: number; errors: string[] }
/** What was measured with so many people at once. */
export type Level = { people: number; floor: Crowd; none: Crowd; million: Crowd }

export function emptyCrowd(): Crowd {
  return { times: new Times(), journeys: 0, seconds: 0, errors: [] }
}

/**
 * Lets so many people walk at once, each beginning anew when done, and adds what ended between the warm-up and the
 * end to the crowd. Whoever is under way at the end goes on to theirs unmeasured; what goes wrong counts always.
 */
export async function letWalk(
  crowd: Crowd,
  { people, warmUpMs, measuredMs }: { people: number; warmUpMs: number; measuredMs: number },
  walk: (watch: Watch) => Promise<void>,
): Promise<void> {
  crowd.times.beginTurn()
  let isMeasured = false
  let isOver = false
  const watch: Watch = (step, ms) => isMeasured && crowd.times.add(step, ms)

  async function walkOn() {
    while (!isOver) {
      try {
        await walk(watch)
        if (isMeasured) crowd.journeys += 1
      } catch (error) {
        crowd.errors.push(error instanceof Error ? error.message : String(error))
      }
    }
  }

  const walking = Array.from({ length: people }, walkOn)
  await pause(warmUpMs)
  isMeasured = true
  const startedAt = performance.now()
  await pause(measuredMs)
  crowd.seconds += (performance.now() - startedAt) / 1000
  isMeasured = false
  isOver = true
  await Promise.all(walking)
}

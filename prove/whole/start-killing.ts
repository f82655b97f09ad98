import type { House } from './house'
import type { WholeSchedule } from './schedule'

/** Counts what is asked for, and kills what is to be killed when it is due, until it is stopped. */
export function startKilling(house: House, kills: WholeSchedule['kills']) {
  const killsBefore = house.killsSoFar
  const timers: NodeJS.Timeout[] = []
  let requests = 0
  let isOver = false
  return {
    requests: () => requests,
    /** How many were killed since. */
    killed: () => house.killsSoFar - killsBefore,
    onRequest() {
      requests += 1
      const due = isOver ? [] : kills.filter(({ atRequest }) => atRequest === requests)
      timers.push(...due.map((kill) => setTimeout(() => house.kill(kill), kill.afterMs)))
    },
    /** What has not happened yet does not happen any more. */
    stop() {
      isOver = true
      timers.forEach((timer) => clearTimeout(timer))
      house.callOff()
    },
  }
}

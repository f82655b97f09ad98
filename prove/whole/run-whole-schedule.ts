import { judgeAfterHints } from '../judge-after-hints'
import { wordsLostIn } from '../schedule'
import { invite, identify, type Guest } from './guest'
import { judge } from './judge'
import { forgetTheUndecided, letTimePass, unrestWithin } from './rest'
import type { WholeSchedule } from './schedule'
import { startKilling } from './start-killing'
import type { Stage } from './stage'
import { watchExchanges } from './watch-exchanges'

const troubledMs = 6_000
const patienceMs = 60_000
const restMs = 60_000
const timePassesEveryMs = 300

export type Ran = {
  broken: string[]
  people: number
  newcomers: number
  requests: number
  documents: number
  kills: number
  /** How often each kind of fault of each vendor struck. */
  faults: Record<string, number>
  seconds: { journeys: number; rest: number }
}

/** Lets a schedule happen to the running whole, waits until everything is at rest, and looks for broken promises. */
export async function runWholeSchedule(stage: Stage, { people, faults, kills }: WholeSchedule): Promise<Ran> {
  const { house, outside, pool } = stage
  const broken: string[] = []
  const beganAt = performance.now()
  const killing = startKilling(house, kills)
  const watch = () => watchExchanges(house, broken, killing.onRequest)
  const guests = await Promise.all(people.map((one) => invite(one, stage, watch())))
  for (const fault of faults) await outside.breakdown(fault)

  const stopTime = letTimePass(pool, house, timePassesEveryMs)
  await Promise.all(guests.map(({ visitor }) => visitor.goesOnWithin(troubledMs, { isPatient: false })))
  const struck = await outside.struck()

  // The outage is over; whoever saw an error presses once more.
  await outside.repair()
  if (!(await house.isReadyWithin(restMs))) broken.push('/api/ready did not come back')
  const arrived = await Promise.all(guests.map(({ visitor }) => visitor.goesOnWithin(patienceMs, { isPatient: true })))
  guests.forEach(({ visitor }, at) => arrived[at] || broken.push(`somebody is stuck at ${visitor.whereabouts()}`))

  killing.stop()
  if (!(await house.isReadyWithin(restMs))) broken.push('/api/ready did not come back')
  const arrivedAt = performance.now()

  const identified = await Promise.all(
    guests.map(async (guest) => ({ ...guest, ...(await identify(guest.typed.email)) })),
  )
  const found = await judgeAfterHints(async () => {
    const unrest = await unrestWithin(restMs, outside, pool, identified)
    await stopTime()
    const judged = await Promise.all(identified.map((guest) => judge(guest, stage, killing.killed() + wordsLostIn(faults))))
    return [...unrest, ...judged.flat()]
  })
  await forgetTheUndecided(pool)
  return {
    broken: [...broken, ...found],
    people: people.length,
    newcomers: people.filter(({ isNew }) => isNew).length,
    requests: killing.requests(),
    documents: documentsOf(guests),
    kills: killing.killed(),
    faults: struck,
    seconds: { journeys: (arrivedAt - beganAt) / 1000, rest: (performance.now() - arrivedAt) / 1000 },
  }
}

function documentsOf(guests: Guest[]): number {
  return guests.reduce((sum, { visitor }) => sum + visitor.hand.shown.length, 0)
}

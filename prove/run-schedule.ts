import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { z } from 'zod'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { keepDocument } from '@/lib/onboarding/keep-document'
import { requireApplicationById } from '@/lib/onboarding/application'
import { submitApplication } from '@/lib/onboarding/submit-application'
import type { TestWorld } from '@/lib/onboarding/test-world'
import { drawPicture } from './draw-picture'
import { answersToSend, type Promised } from './invariants'
import { judgeAtRest } from './judge-at-rest'
import { startLife } from './life'
import { readyPerson } from './ready-person'
import { wordsLostIn, type Person, type Schedule } from './schedule'
import { settle } from './settle'

const documentRoundsMax = 4
const triesMax = 3

/** What a schedule came to. */
export type Ran = {
  broken: string[]
  /** Where processes were killed. */
  deaths: string[]
  applicants: number
  documents: number
  /** How often each kind of fault really struck. */
  faultsFired: Record<string, number>
}

/** Lets a schedule happen, waits until everything is at rest, and looks for broken promises. */
export async function runSchedule(world: TestWorld, pool: Pool, { people, faults, workerDeaths }: Schedule): Promise<Ran> {
  // A process that has just begun knows nothing of the troubles of the schedule before.
  startLife()
  const promised = await Promise.all(people.map(prepare))
  for (const fault of faults) await world.breakdown(fault)
  const deaths: string[] = []
  let lettersUnsure = 0

  async function rest(killed?: number[]) {
    const settled = await settle(pool, killed)
    deaths.push(...settled.deaths)
    lettersUnsure += settled.lettersUnsure
  }

  await Promise.all(promised.map((one, at) => send(one, people[at]!, deaths)))
  await rest(workerDeaths)
  for (let round = 0; round < documentRoundsMax; round += 1) {
    if (!(await showAll(promised, people, deaths))) break
    await rest()
  }

  const faultsFired = await countFaults(world)
  // The outage is over; whoever saw an error presses once more.
  await world.repair()
  await Promise.all(promised.map((one) => send(one, { presses: 1, deaths: [] }, deaths)))
  await rest()
  while (await showAll(promised, [], deaths)) await rest()

  const lettersAgain = deaths.length + wordsLostIn(faults) + lettersUnsure
  const broken = await judgeAtRest(world, pool, promised, { lettersAgain })
  const documents = promised.reduce((sum, one) => sum + one.documents.length, 0)
  return { broken, deaths, applicants: people.length, documents, faultsFired }
}

async function countFaults(world: TestWorld): Promise<Record<string, number>> {
  const faults = z.array(z.object({ kind: z.string(), timesHappened: z.number() })).parse(await world.read('/control/faults'))
  const fired: Record<string, number> = {}
  for (const { kind, timesHappened } of faults) fired[kind] = (fired[kind] ?? 0) + timesHappened
  return fired
}

async function prepare({ ssnPrefix }: Person): Promise<Promised> {
  const { applicationId, email } = await readyPerson(ssnPrefix)
  return { applicationId, email, sent: null, documents: [] }
}

/** Presses "Send my application", as often and in as many processes as it takes to see an answer, or patience ends. */
async function send(promised: Promised, { presses, deaths }: Omit<Person, 'ssnPrefix'>, died: string[]) {
  if (promised.sent) return
  const { applicationId } = promised
  const given = await answersToSend(applicationId).catch(() => null)
  for (let attempt = 0; attempt < triesMax; attempt += 1) {
    const life = startLife(deaths[attempt])
    const ends = await Promise.all(Array.from({ length: presses }, () => life.does(() => submitApplication(applicationId))))
    if (life.place()) died.push(life.place()!)
    // Once Jiko has the number it cannot be composed any more: then an earlier press was the one.
    if (ends.some((one) => one.end === 'done' && one.value.refused === null)) {
      promised.sent = given ?? promised.sent
      return
    }
  }
}

/** Shows every document that is asked for; false when none is. */
async function showAll(promised: Promised[], people: Person[], died: string[]): Promise<boolean> {
  const shown = await Promise.all(promised.map((one, at) => showNext(one, people[at]?.deaths ?? [], died)))
  return shown.some(Boolean)
}

async function showNext(promised: Promised, deaths: number[], died: string[]): Promise<boolean> {
  let hasShown = false
  for (;;) {
    const tasks = await findDocumentTasks(await requireApplicationById(promised.applicationId))
    const kind = tasks?.flatMap(({ next }) => next)[0]
    if (!kind) return hasShown
    const id = randomUUID()
    const picture = await drawPicture(kind)
    for (let attempt = 0; ; attempt += 1) {
      const life = startLife(attempt < triesMax ? deaths[attempt] : undefined)
      const shown = await life.does(() => keepDocument(promised.applicationId, kind, picture, id))
      if (life.place()) died.push(life.place()!)
      if (shown.end === 'done' && shown.value.refused === null) break
      if (shown.end === 'done') throw new Error(`A picture was refused: ${shown.value.refused}`)
    }
    promised.documents.push(id)
    hasShown = true
  }
}

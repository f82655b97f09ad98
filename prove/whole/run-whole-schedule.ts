import { isDeepStrictEqual } from 'node:util'
import type { Pool } from 'pg'
import { db } from '@/lib/db/prisma'
import { decisionOf } from '@/lib/domain/decision'
import { jikoTypeOf } from '@/lib/onboarding/jiko-documents'
import { toPng } from '@/lib/pictures/to-png'
import { digest } from '@/lib/vault/digest'
import { statusWords } from '@/lib/words/status'
import { answersToSend, brokenPromises, type Promised } from '../invariants'
import { readyPerson } from '../ready-person'
import { Browser, type Exchange } from './browser'
import type { House } from './house'
import type { Outside } from './outside'
import { letTimePass, unrestWithin } from './rest'
import type { WholePerson, WholeSchedule } from './schedule'
import { typedBySomebody, type Typed } from './typed'
import { Visitor } from './visitor'

const troubledMs = 6_000
const patienceMs = 60_000
const restMs = 60_000
const timePassesEveryMs = 1_000

export type Stage = { appUrl: string; ports: readonly number[]; house: House; outside: Outside; pool: Pool }
export type Ran = {
  broken: string[]
  people: number
  newcomers: number
  requests: number
  documents: number
  faults: Record<string, number>
}
type Guest = { visitor: Visitor; typed: Pick<Typed, 'email'> & Partial<Typed>; promised: { sent: Promised['sent'] } }

/** Lets a schedule happen to the running whole, waits until everything is at rest, and looks for broken promises. */
export async function runWholeSchedule(stage: Stage, { people, faults, kills }: WholeSchedule): Promise<Ran> {
  const { house, outside, pool } = stage
  const broken: string[] = []
  let requests = 0
  const timers: NodeJS.Timeout[] = []
  let isOver = false
  const onRequest = () => {
    requests += 1
    const due = isOver ? [] : kills.filter(({ atRequest }) => atRequest === requests)
    timers.push(...due.map((kill) => setTimeout(() => house.kill(kill), kill.afterMs)))
  }
  const killsBefore = sumOf(house.kills)
  const guests = await Promise.all(people.map((one) => invite(one, stage, watched(house, broken, onRequest))))
  for (const fault of faults) await outside.breakdown(fault)

  const stopTime = letTimePass(pool, timePassesEveryMs)
  await Promise.all(guests.map(({ visitor }) => visitor.goesOnWithin(troubledMs, { isPatient: false })))
  const struck = await outside.struck()

  // The outage is over; whoever saw an error presses once more.
  await outside.repair()
  if (!(await house.isReadyWithin(restMs))) broken.push('/api/ready did not come back')
  const arrived = await Promise.all(guests.map(({ visitor }) => visitor.goesOnWithin(patienceMs, { isPatient: true })))
  guests.forEach(({ visitor }, at) => arrived[at] || broken.push(`somebody is stuck at ${visitor.whereabouts()}`))

  isOver = true
  timers.forEach((timer) => clearTimeout(timer))
  if (!(await house.isReadyWithin(restMs))) broken.push('/api/ready did not come back')

  const identified = await Promise.all(guests.map(async (guest) => ({ ...guest, ...(await identify(guest.typed.email)) })))
  broken.push(...(await unrestWithin(restMs, outside, pool, identified)))
  await stopTime()
  const dropped = faults.filter(({ kind }) => kind === 'drop-after').reduce((sum, { count }) => sum + count, 0)
  const lettersAgain = sumOf(house.kills) - killsBefore + dropped
  for (const guest of identified) broken.push(...(await judge(guest, stage, lettersAgain)))
  return {
    broken,
    people: people.length,
    newcomers: people.filter(({ isNew }) => isNew).length,
    requests,
    documents: guests.reduce((sum, { visitor }) => sum + visitor.shown.length, 0),
    faults: struck,
  }
}

async function invite({ ssnPrefix, isNew, presses }: WholePerson, { appUrl, ports, outside }: Stage, exchange: Exchange): Promise<Guest> {
  const promised: Guest['promised'] = { sent: null }
  const typed = isNew ? typedBySomebody(ssnPrefix) : { email: (await readyPerson(ssnPrefix)).email }
  const isAboutToSend = async () => {
    // Once Jiko has the number it cannot be composed any more: then an earlier press was the one.
    promised.sent ??= await identify(typed.email).then(({ applicationId }) => answersToSend(applicationId)).catch(() => null)
    return promised.sent !== null
  }
  return { typed, promised, visitor: new Visitor(new Browser(appUrl, ports, exchange), outside, typed, { isAboutToSend, presses }) }
}

async function identify(email: string): Promise<{ applicationId: string; email: string }> {
  const { application } = await db().applicant.findUniqueOrThrow({
    where: { emailDigest: digest('address', email) },
    select: { application: { select: { id: true } } },
  })
  return { applicationId: application!.id, email }
}

/** Counts what a person asks for, and notes what nobody should ever see while everything is up. */
function watched(house: House, broken: string[], onRequest: () => void): Exchange {
  let troubledAt = -Infinity
  return async (what, ask) => {
    const begunAt = performance.now()
    onRequest()
    try {
      const answer = await ask()
      const isTrouble = answer.status >= 500 && house.isUpSince(begunAt)
      if (isTrouble && begunAt > troubledAt && troubledAt > 0) broken.push(`${what} answered ${answer.status}, again`)
      troubledAt = isTrouble ? performance.now() : -Infinity
      return answer
    } catch (error) {
      if (house.isUpSince(begunAt)) broken.push(`${what} was never answered: ${String(error)}`)
      throw error
    }
  }
}

async function judge(guest: Guest & { applicationId: string; email: string }, stage: Stage, lettersAgain: number) {
  const { visitor, typed, promised, applicationId, email } = guest
  const { outside, pool } = stage
  const { ids, broken } = await documentsOf(applicationId, visitor)
  const sent = visitor.isSent ? promised.sent : null
  broken.push(...(await brokenPromises(outside, pool, { applicationId, email, sent, documents: ids }, { lettersAgain })))

  const atJiko = (await outside.answersOf(email)) as Record<string, unknown> | null
  const wanted = Object.entries(typed.atJiko ?? {})
  if (!atJiko || !wanted.every(([field, value]) => isDeepStrictEqual(atJiko[field], value))) broken.push('Jiko has other answers than were typed')

  broken.push(...visitor.askedAgain.map((page) => `${page} was asked again, though it had led on`))

  const status = await outside.statusOf(email)
  const { stage: decided } = decisionOf(status ?? '', { identity: false, number: false, address: false })
  const title = await visitor.readsStatus()
  if (title !== statusWords.en.stages[decided].title) broken.push(`the screen says "${title}" where Jiko says ${status}`)
  return broken.map((what) => `${email}: ${what}`)
}

/** What the person was told is here: which of our documents each is, by what its picture becomes for Jiko. */
async function documentsOf(applicationId: string, { shown }: Visitor): Promise<{ ids: string[]; broken: string[] }> {
  const kept = await db().document.findMany({ where: { applicationId } })
  const ids: string[] = []
  const broken: string[] = []
  for (const { kind, picture } of shown) {
    const drawn = await toPng(picture, kind)
    const document = kept.find((one) => one.kind === kind && drawn.refused === null && one.sha256 === drawn.value.sha256)
    if (document) ids.push(document.id)
    else broken.push(`the ${jikoTypeOf[kind]} that was shown is not here`)
  }
  return { ids, broken }
}

function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

import { isDeepStrictEqual } from 'node:util'
import type { Pool } from 'pg'
import { z } from 'zod'
import { db } from '@/lib/db/prisma'
import { finalStatuses } from '@/lib/domain/decision'
import { requireApplicationById } from '@/lib/onboarding/application'
import { composeApplication } from '@/lib/onboarding/compose-application'
import { jikoTypeOf } from '@/lib/onboarding/jiko-documents'
import { letterWords } from '@/lib/words/emails'
import { brokenEvidence } from './evidence-invariants'

/** What somebody was told is done: it must be so, whatever happened. */
export type Promised = {
  applicationId: string
  email: string
  /** What Jiko is to get, once "Send my application" was answered. */
  sent: Awaited<ReturnType<typeof composeApplication>> | null
  documents: string[]
}

/** How often a vendor's word may have been lost: so often the same letter may have gone out again. */
export type Allowance = { lettersAgain: number }

const record = z.object({
  id: z.string(),
  status: z.string(),
  customerId: z.string().nullable(),
  timesApplied: z.array(z.string()),
  answers: z.record(z.string(), z.unknown()),
  documents: z.array(z.object({ type: z.string(), timesFiled: z.number(), sha256: z.string().optional() })),
})
type Record = z.output<typeof record>
type World = { read: (path: string) => Promise<unknown> }

/** What the answers that Jiko has should look like for somebody who is about to send. */
export async function answersToSend(applicationId: string): Promise<Promised['sent']> {
  return composeApplication(await requireApplicationById(applicationId))
}

/** Every promise that was broken, in words; judged by the sandbox's own record, not by ours. */
export async function brokenPromises(world: World, pool: Pool, promised: Promised, allowed: Allowance): Promise<string[]> {
  const { applicationId, email } = promised
  const atJiko = z.array(record).parse(await world.read(`/control/applications?email=${encodeURIComponent(email)}`))
  const ours = await db().application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { statuses: { orderBy: { id: 'asc' } }, documents: true, agreements: true, partnerEvents: { orderBy: { sequence: 'asc' } } },
  })
  const applied = atJiko.filter(({ timesApplied }) => timesApplied.length > 0)
  const theirs = applied[0]
  const broken: string[] = []
  const must = (holds: boolean, what: string) => holds || broken.push(what)

  must(applied.length <= 1, `applied for ${applied.length} times`)
  if (promised.sent) {
    must(applied.length === 1, 'was told it is sent, and nobody applied')
    if (theirs) must(hasAnswers(theirs, promised.sent), 'Jiko has other answers than were given')
    const { version, timestamp } = promised.sent.agreement_consent
    const consented = ours.agreements.some((set) => set.version === version && set.acceptedAt?.toISOString() === timestamp)
    must(consented, 'the consent is not kept')
    must(ours.identificationErasedAt !== null, 'the identification number is still here')
  }
  if (theirs) {
    must(ours.jikoApplicationId === theirs.id, 'follows another application than the one applied for')
    must(ours.jikoStatus === theirs.status, `says ${ours.jikoStatus} where Jiko says ${theirs.status}`)
    must(ours.customerId === theirs.customerId, 'has another customer than Jiko')
  }
  for (const id of promised.documents) {
    const document = ours.documents.find((kept) => kept.id === id)
    const filed = theirs?.documents.find((entry) => document && entry.type === jikoTypeOf[document.kind as 'selfie'])
    must(document !== undefined, 'a document is lost')
    must(filed?.timesFiled === 1 && filed.sha256 === document?.sha256, `a document was filed ${filed?.timesFiled ?? 0} times`)
  }
  must(ours.documents.every(({ pictureSealed }) => pictureSealed === null), 'a picture is still here')

  broken.push(...(await brokenEvidence(applicationId, {
    consent: promised.sent?.agreement_consent ?? null,
    jikoApplicationId: theirs?.id ?? null,
    status: theirs?.status ?? null,
    timesApplied: theirs?.timesApplied.length ?? 0,
    documents: ours.documents.filter(({ id }) => promised.documents.includes(id)),
  })))

  const history = ours.statuses.map(({ status }) => status)
  must(history.every((status, at) => status !== history[at - 1]), `a status was recorded twice: ${history}`)
  must(history.slice(0, -1).every((status) => !isFinal(status)), `something came after the end: ${history}`)

  const jobs = await pool.query<{ task: string }>(
    'select task_identifier as task from graphile_worker.jobs where key like $1', [`%${applicationId}%`])
  const left = jobs.rows.map(({ task }) => task).filter((task) => task !== 'follow-application' || isFinal(ours.jikoStatus ?? ''))
  must(left.length === 0, `jobs are left: ${left}`)

  const told = ours.partnerEvents.map(({ body }) => (body as { data: { status: string | null } }).data.status)
  must(told.at(-1) === ours.jikoStatus || promised.sent === null, `the partner was last told ${told.at(-1)}`)

  for (const [subject, times] of await lettersTo(world, email)) {
    must(times <= 1 + allowed.lettersAgain, `"${subject}" went out ${times} times`)
  }
  if (ours.jikoStatus && isFinal(ours.jikoStatus) && promised.sent) {
    const kind = ours.jikoStatus === 'APPROVED' ? 'approved' : 'declined'
    must((await lettersTo(world, email)).has(letterWords.en.letters[kind]('').subject), 'the decision was never written')
  }
  return broken
}

function isFinal(status: string): boolean {
  return finalStatuses.some((final) => final === status)
}

/** Jiko never shows the number of identity again; of everything else it has what was given. */
function hasAnswers({ answers }: Record, sent: NonNullable<Promised['sent']>): boolean {
  const { name, email, phone_number, date_of_birth, address, investment_profile, agreement_consent } = sent
  const wanted = { name, email, phone_number, date_of_birth, address, investment_profile, agreement_consent }
  return Object.entries(wanted).every(([field, value]) => isDeepStrictEqual(answers[field], JSON.parse(JSON.stringify(value))))
}

async function lettersTo({ read }: World, email: string): Promise<Map<string, number>> {
  const messages = z.array(z.object({ subject: z.string().nullable(), code: z.string().nullable() }))
  const counted = new Map<string, number>()
  for (const { subject, code } of messages.parse(await read(`/control/messages?to=${encodeURIComponent(email)}`))) {
    if (code === null && subject) counted.set(subject, (counted.get(subject) ?? 0) + 1)
  }
  return counted
}

import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { db } from '@/lib/db/prisma'
import { codePolicy } from '@/lib/domain/code'
import { fileBytesMax, isDocumentKind } from '@/lib/domain/documents'
import { emailFields } from '@/lib/domain/email'
import { isLanguage } from '@/lib/domain/language'
import { parsePhone } from '@/lib/domain/phone'
import type { AnswerStep } from '@/lib/domain/step'
import { addressStep } from '@/lib/domain/steps/address'
import { birthDateStep } from '@/lib/domain/steps/birth-date'
import { financesStep } from '@/lib/domain/steps/finances'
import { identificationStep } from '@/lib/domain/steps/identification'
import { nameStep } from '@/lib/domain/steps/name'
import { emailOf, phoneOf } from '@/lib/onboarding/applicant'
import { addressOf } from '@/lib/onboarding/challenge-seals'
import { findAnswer } from '@/lib/onboarding/save-answer'
import { open, openBytes } from '@/lib/vault/seal'

const steps: readonly AnswerStep[] = [nameStep, birthDateStep, addressStep, identificationStep, financesStep]
/** Control characters, marks that turn the direction of text, halves of surrogates and what is no character at all. */
const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd\ufeff]|\p{Noncharacter_Code_Point}/u
const pngSignature = '89504e470d0a1a0a'

/** Every thing in the store that should not be there, in words. */
export async function findStoredGarbage(): Promise<string[]> {
  const found = await Promise.all([answers(), applicants(), applications(), consents(), challenges(), uploads(), documents(), handoffs(), checks(), events(), jobs()])
  return found.flat()
}

type Row = { id: string }

/** Each row for which a promise does not hold, or that cannot even be judged. */
async function broken<One extends Row>(what: string, rows: One[], holds: (row: One) => boolean | Promise<boolean>): Promise<string[]> {
  const judged = await Promise.all(rows.map(async (row) => {
    try {
      return (await holds(row)) ? null : `${what}: ${row.id}`
    } catch (error) {
      return `${what}: ${row.id} (${String(error)})`
    }
  }))
  return judged.filter((one) => one !== null)
}

async function answers() {
  const rows = await db().answer.findMany({ select: { applicationId: true, step: true } })
  const named = rows.map((row) => ({ ...row, id: `${row.applicationId}/${row.step}` }))
  return [
    ...(await broken('an answer that its own step would not take', named, isAnswerSound)),
    ...(await broken('an answer with characters that nobody can read', named, async (row) => !unprintable.test((await textsOf(row)).join('')))),
  ]
}

type AnswerRow = { applicationId: string; step: string }

async function readAnswer({ applicationId, step: slug }: AnswerRow): Promise<{ answer: unknown; parsed: unknown }> {
  const step = steps.find((one) => one.slug === slug)
  if (!step) throw new Error('no such step')
  const answer = await findAnswer(applicationId, step)
  return { answer, parsed: step.fields.parse(answer) }
}

async function isAnswerSound(row: AnswerRow): Promise<boolean> {
  const { answer, parsed } = await readAnswer(row)
  return isDeepStrictEqual(answer, parsed)
}

async function textsOf(row: AnswerRow): Promise<unknown[]> {
  return Object.values((await readAnswer(row)).answer as object)
}

async function applicants() {
  const rows = await db().applicant.findMany()
  return [
    ...(await broken('an applicant without a language of ours', rows, ({ language }) => isLanguage(language))),
    ...(await broken('an address that cannot be written to', rows, async (row) => {
      const email = await emailOf(row)
      return emailFields.parse({ email }).email === email
    })),
    ...(await broken('a phone that is no number', rows, async (row) => {
      const phone = await phoneOf(row)
      return phone === null ? row.phoneProvedAt === null : parsePhone(phone)?.e164 === phone
    })),
  ]
}

async function applications() {
  const include = { agreements: true, answers: true, identityChecks: true, applicant: true } as const
  const sent = await db().application.findMany({ where: { sentAt: { not: null } }, include })
  const unsent = await db().application.findMany({ where: { sentAt: null } })
  return [
    ...(await broken('sent without consent', sent, ({ agreements }) => agreements.some(({ acceptedAt }) => acceptedAt !== null))),
    ...(await broken('sent without an answer', sent, ({ answers, identificationErasedAt }) => answers.length === (identificationErasedAt ? steps.length - 1 : steps.length))),
    ...(await broken('sent without proof', sent, ({ identityChecks, applicant }) => applicant.phoneProvedAt !== null && identityChecks.some(({ outcome }) => outcome === 'passed'))),
    ...(await broken('sent without keys', sent, ({ createKey, applyKey }) => createKey !== null && applyKey !== null)),
    ...(await broken('at Jiko and never sent', unsent, ({ jikoApplicationId, jikoStatus, appliedAt }) => !jikoApplicationId && !jikoStatus && !appliedAt)),
  ]
}

async function consents() {
  const rows = await db().agreementSet.findMany({ where: { acceptedAt: { not: null } } })
  return broken('a consent that does not say whence and in which language', rows, async ({ id, acceptedLanguage, acceptedFromSealed }) => {
    const place = { table: 'AgreementSet', column: 'acceptedFromSealed', row: id }
    const from: unknown = acceptedFromSealed && JSON.parse(await open(acceptedFromSealed, place))
    return isLanguage(acceptedLanguage ?? undefined) && from !== null
  })
}

async function challenges() {
  const rows = await db().challenge.findMany()
  return broken('a code for nobody, or tried too often', rows, async (row) => {
    const address = await addressOf(row)
    const isAddress = row.purpose === 'PHONE' ? parsePhone(address)?.e164 === address && row.applicantId !== null : emailFields.safeParse({ email: address }).success
    return isAddress && isLanguage(row.language) && row.tries <= codePolicy.attemptsMax + 1
  })
}

async function uploads() {
  const rows = await db().upload.findMany({ include: { parts: { select: { startByte: true, sizeBytes: true }, orderBy: { startByte: 'asc' } } } })
  return broken('an upload of parts that do not fit', rows, ({ kind, sizeBytes, parts, keptAt, refusedAt }) => {
    const end = parts.reduce((at, part) => (part.startByte === at ? at + part.sizeBytes : Infinity), 0)
    return isDocumentKind(kind) && sizeBytes > 0 && sizeBytes <= fileBytesMax && end <= sizeBytes && !(keptAt && refusedAt)
  })
}

async function documents() {
  const rows = await db().document.findMany({ include: { application: { select: { sentAt: true } } } })
  return broken('a document that is no picture, or that nobody asked for', rows, async ({ id, kind, sha256, pictureSealed, application }) => {
    if (!isDocumentKind(kind) || application.sentAt === null) return false
    if (!pictureSealed) return true
    const picture = await openBytes(pictureSealed, { table: 'Document', column: 'pictureSealed', row: id })
    return createHash('sha256').update(picture).digest('hex') === sha256 && Buffer.from(picture).toString('hex', 0, 8) === pngSignature
  })
}

async function handoffs() {
  const rows = await db().handoff.findMany()
  return broken('a visit that nobody opened', rows, ({ openedAt, visitDigest }) => (openedAt === null) === (visitDigest === null))
}

async function checks() {
  const rows = await db().identityCheck.findMany()
  const outcomes = [null, 'passed', 'failed', 'checking', 'cancelled']
  return broken('a check with an outcome that is none', rows, ({ vendor, outcome, outcomeAt }) => vendor === 'stripe' && outcomes.includes(outcome) && (outcome === null) === (outcomeAt === null))
}

async function events() {
  const rows = await db().jikoEvent.findMany()
  return broken('an event with a name that nobody can read', rows, ({ id, type }) => !unprintable.test(id + type))
}

async function jobs() {
  const stuck = await db().$queryRaw<{ id: string; task: string; error: string | null }[]>`
    select id::text, task_identifier as task, last_error as error from graphile_worker.jobs where last_error is not null`
  return stuck.map(({ id, task, error }) => `a job that failed: ${task} ${id} ${error?.slice(0, 200)}`)
}

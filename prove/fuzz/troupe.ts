import { randomInt, randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { db } from '@/lib/db/prisma'
import { needsAnything } from '@/lib/domain/documents'
import { nameStep } from '@/lib/domain/steps/name'
import { env } from '@/lib/env'
import { requireDeviceKey } from '@/lib/onboarding/device-key'
import { openHandoff } from '@/lib/onboarding/open-handoff'
import { saveAnswer } from '@/lib/onboarding/save-answer'
import { sendPhoneCode } from '@/lib/onboarding/send-phone-code'
import { sendSignInCode } from '@/lib/onboarding/send-sign-in-code'
import { startHandoff } from '@/lib/onboarding/start-handoff'
import { submitApplication } from '@/lib/onboarding/submit-application'
import { setTimeout as pause } from 'node:timers/promises'
import { readyPerson } from '../ready-person'

/** Where somebody stands. */
export type Stage =
  | 'stranger' | 'knocking' | 'fresh' | 'code-sent' | 'agreeing' | 'answering' | 'unproved' | 'ready' | 'sent' | 'approved'
  | 'documents' | 'visitor' | 'lending'

/** Somebody with a browser: their cookies, and what `:words` mean for them. */
export type Caller = {
  stage: Stage
  cookies: Record<string, string>
  words: Record<string, string>
  canary: string | null
  applicantId: string | null
}

export const sessionCookie = 'foyer.session'
const decidedWithinMs = 20_000
const lookAgainMs = 50
/** How Jiko's sandbox decides, by the first digits: by hand, approved, or ID and number wanted. */
const ssnPrefixes: Partial<Record<Stage, string>> = { approved: '412', documents: '242', visitor: '242', lending: '242' }

/** One person at every stage, each nobody else's. */
export function assembleTroupe(): Promise<Caller[]> {
  return Promise.all([
    stranger(), knocking(), fresh(), codeSent(), agreeing(), answering(), unproved(), ready(), sent(), approved(), documents(), visitor(), lending(),
  ])
}

type Person = { applicantId: string; applicationId: string; canary: string }

async function person(stage: Stage): Promise<Person> {
  const { applicantId, applicationId } = await readyPerson(ssnPrefixes[stage] ?? '312')
  const canary = `Zq${Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`
  await saveAnswer(applicationId, nameStep, { firstName: 'Ana', middleName: '', lastName: canary })
  await db().identityCheck.updateMany({ where: { applicationId }, data: { outcomeAt: new Date(Date.now() + 60_000) } })
  return { applicantId, applicationId, canary }
}

async function signedIn(stage: Stage, { applicantId, applicationId, canary }: Person): Promise<Caller> {
  const document = await db().agreementDocument.findFirst({ where: { set: { applicationId } } })
  const { scope } = await requireDeviceKey(applicationId)
  return {
    stage,
    cookies: { [sessionCookie]: await beginSession(applicantId) },
    words: { ...anybodysWords(), scope, agreement: document?.id ?? randomUUID() },
    canary,
    applicantId,
  }
}

/** The cookie of a new sitting, as signing in would set it. */
export async function beginSession(applicantId: string): Promise<string> {
  const { id: sessionId } = await db().session.create({ data: { applicantId } })
  return encode({ token: { sessionId }, secret: env().AUTH_SECRET, salt: sessionCookie })
}

function anybodysWords(): Record<string, string> {
  return {
    email: `fuzz-${randomUUID()}@example.com`,
    phone: `415${randomInt(220, 300)}${String(randomInt(10_000)).padStart(4, '0')}`,
    upload: randomUUID(),
    challenge: randomUUID(),
    agreement: randomUUID(),
    link: 'no-link',
    canary: 'Nobody',
  }
}

async function stranger(): Promise<Caller> {
  return { stage: 'stranger', cookies: {}, words: anybodysWords(), canary: null, applicantId: null }
}

async function knocking(): Promise<Caller> {
  const words = anybodysWords()
  const sent = await sendSignInCode(`knocking-${randomUUID()}@example.com`, 'en', { ip: randomUUID(), userAgent: 'fuzz' })
  if (sent.refused !== null) throw new Error(`No code: ${sent.refused}`)
  const { challengeId } = sent.value
  return { stage: 'knocking', cookies: { 'foyer.challenge': challengeId }, words: { ...words, challenge: challengeId }, canary: null, applicantId: null }
}

async function fresh(stage: Stage = 'fresh'): Promise<Caller> {
  const one = await person(stage)
  await forgetAnswers(one)
  await db().agreementSet.deleteMany({ where: { applicationId: one.applicationId } })
  await db().applicant.update({ where: { id: one.applicantId }, data: { phoneProvedAt: null, phoneSealed: null } })
  if (stage === 'code-sent') await sendPhoneCode(one.applicantId, `+1415555${randomInt(1000, 9999)}`, 'en', { ip: randomUUID(), userAgent: 'fuzz' })
  return signedIn(stage, one)
}

const codeSent = () => fresh('code-sent')

async function agreeing(): Promise<Caller> {
  const one = await person('agreeing')
  await forgetAnswers(one)
  await db().agreementSet.updateMany({ where: { applicationId: one.applicationId }, data: { acceptedAt: null, acceptedLanguage: null, acceptedFromSealed: null } })
  return signedIn('agreeing', one)
}

async function answering(): Promise<Caller> {
  const one = await person('answering')
  await db().answer.deleteMany({ where: { applicationId: one.applicationId, step: 'finances' } })
  return signedIn('answering', one)
}

async function unproved(): Promise<Caller> {
  const one = await person('unproved')
  await db().identityCheck.deleteMany({ where: { applicationId: one.applicationId } })
  return signedIn('unproved', one)
}

const ready = async () => signedIn('ready', await person('ready'))
const sent = async () => signedIn('sent', await sentPerson('sent'))
const approved = async () => signedIn('approved', await sentPerson('approved'))
const documents = async () => signedIn('documents', await askedForDocuments('documents'))

/** Another device that shows somebody's documents. */
async function visitor(): Promise<Caller> {
  const one = await askedForDocuments('visitor')
  const opened = await openHandoff(await linkOf(one))
  if (opened.refused !== null) throw new Error(opened.refused)
  const caller = await signedIn('visitor', one)
  return { ...caller, cookies: { 'foyer.visit': opened.value.visitSecret } }
}

/** Somebody whose link waits for their phone. */
async function lending(): Promise<Caller> {
  const one = await askedForDocuments('lending')
  const link = await linkOf(one)
  const caller = await signedIn('lending', one)
  return { ...caller, cookies: { ...caller.cookies, 'foyer.handoff': link }, words: { ...caller.words, link } }
}

async function linkOf({ applicationId }: Person): Promise<string> {
  const started = await startHandoff(applicationId)
  if (started.refused !== null) throw new Error(started.refused)
  return started.value.linkSecret
}

async function sentPerson(stage: Stage): Promise<Person> {
  const one = await person(stage)
  const sent = await submitApplication(one.applicationId)
  if (sent.refused !== null) throw new Error(`Not sent: ${sent.refused}`)
  return one
}

async function askedForDocuments(stage: Stage): Promise<Person> {
  const one = await sentPerson(stage)
  for (const until = Date.now() + decidedWithinMs; Date.now() < until; await pause(lookAgainMs)) {
    const { identityDocumentsNeeded, numberDocumentNeeded, addressDocumentNeeded } = await db().application.findUniqueOrThrow({ where: { id: one.applicationId } })
    if (needsAnything({ identity: identityDocumentsNeeded, number: numberDocumentNeeded, address: addressDocumentNeeded })) return one
  }
  throw new Error('Nobody was asked for documents')
}

async function forgetAnswers({ applicationId }: Person) {
  await db().answer.deleteMany({ where: { applicationId } })
  await db().identityCheck.deleteMany({ where: { applicationId } })
}

import { randomInt, randomUUID } from 'node:crypto'
import { db } from '@/lib/db/prisma'
import { openHandoff } from '@/lib/onboarding/open-handoff'
import { sendPhoneCode } from '@/lib/onboarding/send-phone-code'
import { sendSignInCode } from '@/lib/onboarding/send-sign-in-code'
import { startHandoff } from '@/lib/onboarding/start-handoff'
import { anybodysWords, type Caller, type Stage } from './caller'
import { askedForDocuments, forgetAnswers, person, sentPerson, signedIn, type Person } from './person'

/** One person at every stage, each nobody else's. */
export function assembleTroupe(): Promise<Caller[]> {
  return Promise.all([
    stranger(), knocking(), fresh(), codeSent(), agreeing(), answering(), unproved(), ready(), sent(), approved(), documents(), visitor(), lending(),
  ])
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

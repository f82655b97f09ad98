import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db/prisma'
import { needsAnything } from '@/lib/domain/documents'
import { nameStep } from '@/lib/domain/steps/name'
import { requireDeviceKey } from '@/lib/onboarding/device-key'
import { saveAnswer } from '@/lib/onboarding/save-answer'
import { submitApplication } from '@/lib/onboarding/submit-application'
import { readyPerson } from '../ready-person'
import { anybodysWords, beginSession, sessionCookie, type Caller, type Stage } from './caller'

const decidedWithinMs = 20_000
const lookAgainMs = 50
/** How Jiko's sandbox decides, by the first digits: by hand, approved, or ID and number wanted. */
const ssnPrefixes: Partial<Record<Stage, string>> = { approved: '412', documents: '242', visitor: '242', lending: '242' }

export type Person = { applicantId: string; applicationId: string; canary: string }

/** Somebody with everything answered and proved, and a last name like nobody else's. */
export async function person(stage: Stage): Promise<Person> {
  const { applicantId, applicationId } = await readyPerson(ssnPrefixes[stage] ?? '312')
  const canary = `Zq${Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`
  await saveAnswer(applicationId, nameStep, { firstName: 'Ana', middleName: '', lastName: canary })
  await db().identityCheck.updateMany({ where: { applicationId }, data: { outcomeAt: new Date(Date.now() + 60_000) } })
  return { applicantId, applicationId, canary }
}

export async function sentPerson(stage: Stage): Promise<Person> {
  const one = await person(stage)
  const sent = await submitApplication(one.applicationId)
  if (sent.refused !== null) throw new Error(`Not sent: ${sent.refused}`)
  return one
}

export async function askedForDocuments(stage: Stage): Promise<Person> {
  const one = await sentPerson(stage)
  for (const until = Date.now() + decidedWithinMs; Date.now() < until; await pause(lookAgainMs)) {
    const { identityDocumentsNeeded, numberDocumentNeeded, addressDocumentNeeded } = await db().application.findUniqueOrThrow({ where: { id: one.applicationId } })
    if (needsAnything({ identity: identityDocumentsNeeded, number: numberDocumentNeeded, address: addressDocumentNeeded })) return one
  }
  throw new Error('Nobody was asked for documents')
}

export async function forgetAnswers({ applicationId }: Person) {
  await db().answer.deleteMany({ where: { applicationId } })
  await db().identityCheck.deleteMany({ where: { applicationId } })
}

/** Somebody who signed in just now. */
export async function signedIn(stage: Stage, { applicantId, applicationId, canary }: Person): Promise<Caller> {
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

import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import { addressStep } from '../domain/steps/address'
import { birthDateStep } from '../domain/steps/birth-date'
import { financesStep } from '../domain/steps/finances'
import { identificationStep } from '../domain/steps/identification'
import { nameStep } from '../domain/steps/name'
import { acceptAgreements } from './accept-agreements'
import { requireApplicationById, requireApplicationOf } from './application'
import { confirmPhoneCode } from './confirm-phone-code'
import { confirmSignInCode } from './confirm-sign-in-code'
import { followApplication } from './follow-application'
import { readIdentityCheck } from './read-identity-check'
import { saveAnswer } from './save-answer'
import { sendPhoneCode } from './send-phone-code'
import { sendSignInCode } from './send-sign-in-code'
import { showAgreements } from './show-agreements'
import { startIdentityCheck } from './start-identity-check'
import { submitApplication } from './submit-application'
import type { TestWorld } from './test-world'

export const origin = { ip: '203.0.113.7', userAgent: 'test' }

let phones = 1000

/** Somebody whom no other test knows. */
export function newAddress(): string {
  return `ana-${randomUUID()}@example.com`
}

/** Signs somebody in with the code from their mailbox. */
export async function signIn(world: TestWorld, email: string): Promise<{ applicantId: string; applicationId: string }> {
  const sent = await sendSignInCode(email, 'en', { ...origin, ip: randomUUID() })
  if (sent.refused !== null) throw new Error(sent.refused)
  const confirmed = await confirmSignInCode(sent.value.challengeId, await codeFor(world, email))
  if (confirmed.refused !== null) throw new Error(confirmed.refused)
  const { applicantId } = await db().session.findUniqueOrThrow({ where: { id: confirmed.value.sessionId } })
  return { applicantId, applicationId: (await requireApplicationOf(applicantId)).id }
}

export async function codeFor(world: TestWorld, address: string): Promise<string> {
  const [newest] = await world.messagesTo(address)
  return newest!.code!
}

export async function agree(applicantId: string, applicationId: string): Promise<void> {
  const shown = await showAgreements(applicantId)
  const agreed = await acceptAgreements(applicationId, shown.id, 'en', origin)
  if (agreed.refused !== null) throw new Error(agreed.refused)
}

/** Somebody who has answered everything and proved it, and has only to send. */
export async function readyToSend(world: TestWorld, number?: string) {
  const somebody = await readyToProve(world, number)
  await showId(world, somebody.applicationId, { choice: 'pass', ...onTheId })
  return somebody
}

/** What stands on the ID of somebody `readyToProve`. */
export const onTheId = { firstName: 'ANA MARIA', lastName: 'NUNEZ', birthDate: '1987-04-09' }

/** Goes to Stripe, has the check end like this, and comes back. */
export async function showId(world: TestWorld, applicationId: string, shown: object): Promise<void> {
  const started = await startIdentityCheck(applicationId)
  if (started.refused !== null) throw new Error(started.refused)
  const [check] = (await requireApplicationById(applicationId)).identityChecks
  await world.showId(check!.vendorSessionId!, shown)
  await readIdentityCheck(check!.id)
}

/** Somebody who has answered everything, and has to prove that it is theirs. */
export async function readyToProve(world: TestWorld, number = '412345678') {
  const email = newAddress()
  const ids = await signIn(world, email)
  const phone = `+1415555${(phones += 1)}`
  await sendPhoneCode(ids.applicantId, phone, 'en', { ...origin, ip: randomUUID() })
  await confirmPhoneCode(ids.applicantId, await codeFor(world, phone))
  await agree(ids.applicantId, ids.applicationId)

  await answerEverything(ids.applicationId, number)
  return { ...ids, email, phone, number }
}

const livesHere = {
  street: '1200 Folsom St',
  unit: 'Apt 4',
  city: 'San Francisco',
  state: 'CA',
  region: '',
  postalCode: '94103',
  country: 'US',
}
const earns = {
  employmentStatus: 'EMPLOYED',
  occupation: 'Nurse',
  income: 'BETWEEN_50K_AND_100K',
  netWorth: 'BETWEEN_50K_AND_200K',
  brokerDealer: 'no',
  brokerDealerName: '',
  director: 'no',
  directorCompany: '',
} as const

/** Answers every step, as Ana María or as somebody of whom this or that is known. */
export async function answerEverything(
  applicationId: string,
  number: string,
  { firstName = 'Ana María', lastName = 'Núñez', year = '1987', street = livesHere.street } = {},
): Promise<void> {
  await saveAnswer(applicationId, nameStep, { firstName, middleName: '', lastName })
  await saveAnswer(applicationId, birthDateStep, { birthDate: `${year}-04-09`, month: '4', day: '9', year })
  await saveAnswer(applicationId, addressStep, { ...livesHere, street })
  await saveAnswer(applicationId, identificationStep, { type: 'SSN', number, issuingCountry: 'US', citizenship: 'US' })
  await saveAnswer(applicationId, financesStep, earns)
}

/** Somebody of whom Jiko wants a proof of address, and nothing else. */
export async function askedForAddress(world: TestWorld) {
  const applicant = await readyToSend(world, '232345678')
  await submitApplication(applicant.applicationId)
  const [atJiko] = await world.applicationsOf(applicant.email)
  await world.decide(atJiko!.id, 'DOCUMENTS_NEEDED', ['address'])
  await followApplication(applicant.applicationId, 'POLL')
  return { ...applicant, jikoId: atJiko!.id }
}

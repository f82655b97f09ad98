import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import { addressStep } from '../domain/steps/address'
import { birthDateStep } from '../domain/steps/birth-date'
import { financesStep } from '../domain/steps/finances'
import { identificationStep } from '../domain/steps/identification'
import { nameStep } from '../domain/steps/name'
import { acceptAgreements } from './accept-agreements'
import { requireApplicationOf } from './application'
import { confirmPhoneCode } from './confirm-phone-code'
import { confirmSignInCode } from './confirm-sign-in-code'
import { saveAnswer } from './save-answer'
import { sendPhoneCode } from './send-phone-code'
import { sendSignInCode } from './send-sign-in-code'
import { showAgreements } from './show-agreements'
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

/** Somebody who has answered everything and has only to send. */
export async function readyToSend(world: TestWorld, number = '412345678') {
  const email = newAddress()
  const ids = await signIn(world, email)
  const phone = `+1415555${(phones += 1)}`
  await sendPhoneCode(ids.applicantId, phone, 'en', { ...origin, ip: randomUUID() })
  await confirmPhoneCode(ids.applicantId, await codeFor(world, phone))
  await agree(ids.applicantId, ids.applicationId)

  const { applicationId } = ids
  await saveAnswer(applicationId, nameStep, { firstName: 'Ana María', middleName: '', lastName: 'Núñez' })
  await saveAnswer(applicationId, birthDateStep, { birthDate: '1987-04-09', month: '4', day: '9', year: '1987' })
  await saveAnswer(applicationId, addressStep, {
    street: '1200 Folsom St',
    unit: 'Apt 4',
    city: 'San Francisco',
    state: 'CA',
    region: '',
    postalCode: '94103',
    country: 'US',
  })
  await saveAnswer(applicationId, identificationStep, { type: 'SSN', number, issuingCountry: 'US', citizenship: 'US' })
  await saveAnswer(applicationId, financesStep, {
    employmentStatus: 'EMPLOYED',
    occupation: 'Nurse',
    income: 'BETWEEN_50K_AND_100K',
    netWorth: 'BETWEEN_50K_AND_200K',
    brokerDealer: 'no',
    brokerDealerName: '',
    director: 'no',
    directorCompany: '',
  })
  return { ...ids, email, phone, number }
}

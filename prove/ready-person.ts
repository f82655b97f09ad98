import { randomInt, randomUUID } from 'node:crypto'
import { db } from '@/lib/db/prisma'
import { sealEmail, sealPhone } from '@/lib/onboarding/applicant'
import { acceptAgreements } from '@/lib/onboarding/accept-agreements'
import { showAgreements } from '@/lib/onboarding/show-agreements'
import { answerEverything } from '@/lib/onboarding/test-applicant'
import { digest } from '@/lib/vault/digest'

export type ReadyPerson = { applicantId: string; applicationId: string; email: string }

const streets = ['Folsom St', 'Calle 8', 'Rue de l’Église', 'Ψ Avenue', 'O’Farrell St']
const names = ['Ana María', 'Jürgen', 'Zoë', 'D’Arcy', '美咲']

/**
 * Somebody who has proved and answered everything and has only to send, with answers like nobody else's. Proofs by
 * code and photo are written down at once: a thousand people are wanted, and those steps are proved elsewhere.
 */
export async function readyPerson(ssnPrefix: string): Promise<ReadyPerson> {
  const applicantId = randomUUID()
  const email = `person-${applicantId}@example.com`
  const number = ssnPrefix + String(randomInt(10 ** (9 - ssnPrefix.length))).padStart(9 - ssnPrefix.length, '0')
  const { id: applicationId } = await db().application.create({
    data: {
      applicant: {
        create: {
          id: applicantId,
          language: 'en',
          emailDigest: await digest('address', email),
          emailProvedAt: new Date(),
          phoneProvedAt: new Date(),
        },
      },
    },
  })
  const emailSealed = await sealEmail(email, applicantId)
  const phoneSealed = await sealPhone(`+1415555${1000 + randomInt(9000)}`, applicantId)
  await db().applicant.update({ where: { id: applicantId }, data: { emailSealed, phoneSealed } })
  await acceptAgreements(applicationId, (await showAgreements(applicantId)).id, 'en', { ip: '203.0.113.7', userAgent: 'test' })
  await answerEverything(applicationId, number, {
    firstName: oneOf(names),
    lastName: `Núñez ${randomInt(1e6)}`,
    year: String(1940 + randomInt(60)),
    street: `${1 + randomInt(9999)} ${oneOf(streets)}`,
  })
  const outcome = { vendor: 'stripe', outcome: 'passed', outcomeAt: new Date(Date.now() + 1000) }
  await db().identityCheck.create({ data: { applicationId, ...outcome } })
  return { applicantId, applicationId, email }
}

function oneOf(texts: readonly string[]): string {
  return texts[randomInt(texts.length)]!
}

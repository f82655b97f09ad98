import { db } from '@/lib/db/prisma'
import { codePolicy } from '@/lib/domain/code-policy'
import { emailFields } from '@/lib/domain/email'
import { isLanguage } from '@/lib/domain/language'
import { parsePhone } from '@/lib/domain/phone'
import { emailOf, phoneOf } from '@/lib/onboarding/applicant'
import { addressOf } from '@/lib/onboarding/challenge-seals'
import { broken } from './broken'

/** People, their codes and their visits from a phone that should not be there as they are. */
export async function findBrokenPeople(): Promise<string[]> {
  return (await Promise.all([applicants(), challenges(), handoffs()])).flat()
}

async function applicants() {
  const rows = await db().applicant.findMany()
  return [
    ...(await broken('an applicant without a language of ours', rows, ({ language }) => isLanguage(language))),
    ...(await broken('an address that cannot be written to', rows, async (row) => {
      const email = await emailOf(row)
      return email !== null && emailFields.parse({ email }).email === email
    })),
    ...(await broken('a phone that is no number', rows, async (row) => {
      const phone = await phoneOf(row)
      return phone === null ? row.phoneProvedAt === null : parsePhone(phone)?.e164 === phone
    })),
  ]
}

async function challenges() {
  const rows = await db().challenge.findMany()
  return broken('a code for nobody, or tried too often', rows, async (row) => {
    const address = await addressOf(row)
    const isToPhone = row.purpose === 'PHONE' || row.purpose === 'STEP_UP_BY_PHONE'
    const isAddress = isToPhone ? parsePhone(address)?.e164 === address && row.applicantId !== null : emailFields.safeParse({ email: address }).success
    return isAddress && isLanguage(row.language) && row.tries <= codePolicy.attemptsMax + 1
  })
}

async function handoffs() {
  const rows = await db().handoff.findMany()
  return broken('a visit that nobody opened', rows, ({ openedAt, visitDigest }) => (openedAt === null) === (visitDigest === null))
}

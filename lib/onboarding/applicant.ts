import type { Applicant } from '../db/generated/client'
import type { Transaction } from '../db/prisma'
import { open, seal } from '../vault/seal'

/** The person's e-mail address in clear, for a letter or for Jiko; null once nobody has to write to them any more. */
export async function emailOf(applicant: Pick<Applicant, 'id' | 'emailSealed'>): Promise<string | null> {
  return applicant.emailSealed && open(applicant.emailSealed, emailPlace(applicant.id))
}

/** The same where nothing can go on without it. @throws once it is gone, when there is nothing left to go on with */
export async function requireEmailOf(applicant: Pick<Applicant, 'id' | 'emailSealed'>): Promise<string> {
  const email = await emailOf(applicant)
  if (email === null) throw new Error('The address of this applicant is gone')
  return email
}

/** The person's proved phone number in E.164, or null. */
export async function phoneOf(applicant: Pick<Applicant, 'id' | 'phoneSealed'>): Promise<string | null> {
  return applicant.phoneSealed && open(applicant.phoneSealed, phonePlace(applicant.id))
}

export async function sealEmail(email: string, applicantId: string, tx?: Transaction) {
  return seal(email, emailPlace(applicantId), { applicantId }, tx)
}

export async function sealPhone(phone: string, applicantId: string, tx?: Transaction) {
  return seal(phone, phonePlace(applicantId), { applicantId }, tx)
}

function emailPlace(row: string) {
  return { table: 'Applicant', column: 'emailSealed', row }
}

function phonePlace(row: string) {
  return { table: 'Applicant', column: 'phoneSealed', row }
}

import type { Applicant } from '../db/generated/client'
import { open, seal } from '../vault/seal'

/** The person's e-mail address in clear, for a letter or for Jiko. */
export async function emailOf(applicant: Pick<Applicant, 'id' | 'emailSealed'>): Promise<string> {
  return open(applicant.emailSealed, { table: 'Applicant', column: 'emailSealed', row: applicant.id })
}

/** The person's proved phone number in E.164, or null. */
export async function phoneOf(applicant: Pick<Applicant, 'id' | 'phoneSealed'>): Promise<string | null> {
  return applicant.phoneSealed && open(applicant.phoneSealed, phonePlace(applicant.id))
}

export async function sealPhone(phone: string, applicantId: string) {
  return seal(phone, phonePlace(applicantId))
}

function phonePlace(row: string) {
  return { table: 'Applicant', column: 'phoneSealed', row }
}

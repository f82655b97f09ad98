import { db } from '../db/prisma'
import type { Language } from '../domain/language'

/** Letters follow the language of the screens. */
export async function changeLanguage(applicantId: string, language: Language): Promise<void> {
  await db().applicant.update({ where: { id: applicantId }, data: { language } })
}

import { db } from '../db/prisma'
import { brand } from '../domain/brand'
import { isLanguage, languages, type Language } from '../domain/language'
import { nameStep } from '../domain/steps/name'
import { log } from '../log'
import { renderEmail, type LetterAbout } from '../messages/emails/render-email'
import { sendMail } from '../messages/mail'
import { emailOf } from '../onboarding/applicant'
import { letterLinks } from '../onboarding/letter-links'
import { findAnswer } from '../onboarding/save-answer'
import type { LetterKind } from '../words/emails'

type Contents = (language: Language) => Pick<LetterAbout, 'lastDay' | 'papers'>

/**
 * Writes to a customer, in the language of their screens, by the first name for as long as it is kept here. Answers
 * that language, or null for somebody who has no address here. Throws MailUnavailable; the queue tries again.
 */
export async function writeToCustomer(applicationId: string, kind: LetterKind, contents: Contents = () => ({})): Promise<Language | null> {
  const application = await db().application.findUnique({ where: { id: applicationId }, include: { applicant: true } })
  const to = application && (await emailOf(application.applicant))
  if (!to) return null
  const { language: kept } = application.applicant
  const language = isLanguage(kept) ? kept : languages[0]
  const name = await findAnswer(applicationId, nameStep)
  const about = { language, brand, links: letterLinks(), firstName: name?.firstName, ...contents(language) }
  await sendMail({ to, ...(await renderEmail(kind, about)) })
  log.info('letter.sent', { applicationId, messageKind: kind })
  return language
}

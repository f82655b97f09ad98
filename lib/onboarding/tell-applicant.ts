import type { Applicant, Application } from '../db/generated/client'
import { db } from '../db/prisma'
import { brand } from '../domain/brand'
import { decisionFor } from './decision-for'
import type { Stage } from '../domain/decision'
import { isLanguage, languages, type Language } from '../domain/language'
import { formatDay } from '../domain/moment'
import { nameStep } from '../domain/steps/name'
import { log } from '../log'
import { renderEmail } from '../messages/emails/render-email'
import { sendMail } from '../messages/mail'
import { findLastEntry } from '../evidence/find-evidence'
import type { LetterKind } from '../words/emails'
import { emailOf } from './applicant'
import { findUnfinished } from './find-unfinished'
import { keepReceiptMailed } from './keep-receipt-mailed'
import { letterLinks } from './letter-links'
import { findAnswer } from './save-answer'
import { writeReceipt } from './write-receipt'

const letterOf: Record<Stage, LetterKind | null> = {
  // Said once Jiko has it and is checking.
  sent: null,
  checking: 'sent',
  documents: 'documents-needed',
  'by-hand': 'by-hand',
  approved: 'approved',
  declined: 'declined',
}

/** Mails a sign-in code. Throws MailUnavailable. */
export async function mailCode(address: string, code: string, language: Language): Promise<void> {
  await sendMail({ to: address, ...(await renderEmail('code', { language, brand, links: letterLinks(), code })) })
}

/**
 * Writes to the person about a change of their application, in the language of their screens. A letter
 * that the next change has overtaken is not sent. Throws MailUnavailable; the queue tries again.
 */
export async function tellApplicant(applicationId: string, status: string): Promise<void> {
  const application = await db().application.findUnique({
    where: { id: applicationId },
    include: { applicant: true, statuses: { select: { status: true } } },
  })
  if (!application) return
  const kind = letterOf[decisionFor(application).stage]
  const isOvertaken = application.jikoStatus !== status
  const isRepeated = kind === 'sent' && application.statuses.length > 2
  if (kind === null || isOvertaken || isRepeated) return

  await write(application, kind)
}

/** Writes to the person that an answer has to be mended, unless they have done so by now. Throws MailUnavailable. */
export async function tellRefusal(applicationId: string): Promise<void> {
  const application = await db().application.findUnique({ where: { id: applicationId }, include: { applicant: true } })
  if (application?.sendingRefusedAt && !application.sentAt) await write(application, 'answers-refused')
}

/** Writes to the person that another phone number is theirs now, unless they are gone. Throws MailUnavailable. */
export async function tellPhoneChanged(applicationId: string): Promise<void> {
  const application = await db().application.findUnique({ where: { id: applicationId }, include: { applicant: true } })
  if (application) await write(application, 'phone-changed')
}

/** Writes to the person that an application they have not sent goes soon. Throws MailUnavailable. */
export async function tellUnfinished(applicationId: string): Promise<void> {
  const application = await db().application.findUnique({ where: { id: applicationId }, include: { applicant: true } })
  const unfinished = await findUnfinished(applicationId)
  if (application && unfinished?.isReminded) await write(application, 'unfinished', unfinished.endsAt)
}

/**
 * The first letter after sending, whichever that is, brings the receipt. To somebody who has no address here any
 * more nothing is written.
 */
async function write({ id, sentAt, applicant }: Application & { applicant: Applicant }, kind: LetterKind, endsAt?: Date) {
  const to = await emailOf(applicant)
  if (to === null) return
  const language = isLanguage(applicant.language) ? applicant.language : languages[0]
  const name = await findAnswer(id, nameStep)
  const lastDay = endsAt && formatDay(endsAt, language)
  const isReceiptDue = sentAt !== null && (await findLastEntry(id, 'receipt-mailed')) === null
  const receipt = isReceiptDue ? await writeReceipt({ id }, language) : null
  const about = { language, brand, links: letterLinks(), firstName: name?.firstName, hasReceipt: receipt !== null, lastDay }
  const letter = await renderEmail(kind, about)
  await sendMail({ to, ...letter, ...(receipt && { attachments: [receipt] }) })
  if (receipt) await keepReceiptMailed(id, receipt)
  log.info('letter.sent', { applicationId: id, messageKind: kind })
}

import { db } from '../db/prisma'
import { changesBetween, type AgreementChanges, type PublishedDocument } from '../domain/agreement-changes'
import type { Language } from '../domain/language'
import { formatDay } from '../domain/moment'
import { env } from '../env'
import { keepEvidence } from '../evidence/keep-evidence'
import { daysAfter } from '../onboarding/days'
import { lockApplication } from '../onboarding/lock-application'
import { letterWords } from '../words/emails'
import { findAcceptedAgreements } from './find-accepted-agreements'
import { findPublished, type Published } from './read-published-agreements'
import { writeToCustomer } from './write-to-customer'

type Told = { published: NonNullable<Published>; changes: AgreementChanges; appliesFrom: Date; language: Language }

/**
 * Writes to a customer what a newer version of the agreements changes, from when on, and where to read it, and keeps
 * as evidence that it was said. A version that a newer one has overtaken is left to that one's letter. Throws
 * MailUnavailable.
 */
export async function tellAgreements(applicationId: string, publishedId: string): Promise<void> {
  const notice = await db().agreementsNotice.findUnique({ where: { applicationId_publishedId: { applicationId, publishedId } } })
  const newest = await db().publishedAgreements.findFirst({ orderBy: { foundAt: 'desc' }, select: { id: true } })
  if (!notice || notice.toldAt || newest?.id !== publishedId) return

  const published = (await findPublished({ id: publishedId }))!
  const changes = changesBetween(await findKnown(applicationId), published.documents)
  const appliesFrom = daysAfter(new Date(), env().AGREEMENTS_NOTICE_DAYS)
  const language = await writeToCustomer(applicationId, 'agreements-change', (language) => ({
    lastDay: formatDay(appliesFrom, language),
    papers: papersOf(published, changes, language),
  }))
  if (language) await keepTold(applicationId, { published, changes, appliesFrom, language })
}

/** What the person knew last: the newest version that they were told of, else the one that they agreed to. */
async function findKnown(applicationId: string): Promise<PublishedDocument[]> {
  const told = await db().agreementsNotice.findFirst({
    where: { applicationId, toldAt: { not: null } },
    orderBy: { toldAt: 'desc' },
    include: { published: { include: { documents: { orderBy: { position: 'asc' } } } } },
  })
  return told?.published.documents ?? (await findAcceptedAgreements(applicationId))?.documents ?? []
}

/** Each change as a line of the letter, with the way to what it is now. */
function papersOf({ documents }: NonNullable<Published>, { added, changed, removed }: AgreementChanges, language: Language) {
  const words = letterWords[language].agreementChanges
  const urlOf = (title: string) => `${env().APP_URL}/agreements/${documents.find((one) => one.title === title)!.id}`
  return [
    ...changed.map((title) => ({ label: words.changed(title), url: urlOf(title) })),
    ...added.map((title) => ({ label: words.added(title), url: urlOf(title) })),
    ...removed.map((title) => ({ label: words.removed(title), url: null })),
  ]
}

async function keepTold(applicationId: string, { published, changes, appliesFrom, language }: Told) {
  const { id: publishedId, version, releasedOn, documents } = published
  await db().$transaction(async (tx) => {
    await lockApplication(tx, applicationId)
    const told = { where: { applicationId, publishedId, toldAt: null }, data: { toldAt: new Date() } }
    if ((await tx.agreementsNotice.updateMany(told)).count === 0) return
    await keepEvidence(tx, applicationId, [
      {
        kind: 'agreements-notice',
        publishedId,
        version,
        releasedOn: dayOf(releasedOn),
        appliesFrom: dayOf(appliesFrom),
        language,
        documents: documents.map(({ title, sha256 }) => ({ title, sha256 })),
        ...changes,
      },
    ])
  })
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

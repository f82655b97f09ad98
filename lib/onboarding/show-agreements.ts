import { isId } from '../db/is-id'
import { db } from '../db/prisma'
import type { AgreementDocument, AgreementSet } from '../db/generated/client'
import type { Language } from '../domain/language'
import type { EvidenceFact } from '../evidence/fact'
import { isLastSaid, keepIfNew } from '../evidence/keep-evidence'
import { readAgreements } from '../jiko/agreements'
import type { JikoAgreements } from '../jiko/schema'
import { keepAgreementFiles } from './agreement-files'
import { latestAgreements, requireApplicationOf, type ApplicationWithFacts } from './application'
import { lockApplication } from './lock-application'

/** The bundle of agreements as it is shown for one application, each with the hash of its bytes. */
export type ShownAgreements = Awaited<ReturnType<typeof showAgreements>>

/**
 * The agreements to show now. Jiko is asked each time; when it has published a version that this
 * application was not shown yet, every document is kept as fetched, with its hash.
 * A consent to an older version stops counting. (Partner obligations: fetch for every application.)
 * That they are shown is kept as evidence, with the language of the page: the person's own, unless said otherwise.
 * Throws JikoUnavailable and its kin.
 */
export async function showAgreements(applicantId: string, language?: Language) {
  const application = await requireApplicationOf(applicantId)
  const bundle = await readAgreements()
  const shown = latestAgreements(application)
  const id = shown?.version === bundle.version ? shown.id : await keepSet(application, bundle)
  const set = await db().agreementSet.findUniqueOrThrow({
    where: { id },
    include: { documents: { orderBy: { position: 'asc' }, include: { file: { select: { bytes: true } } } } },
  })
  await keepShown(application.id, set, language ?? application.applicant.language)
  return set
}

type Shown = AgreementSet & { documents: AgreementDocument[] }

/** Once for each bundle and language, in which the person may look at it in turn. */
async function keepShown(applicationId: string, set: Shown, language: string) {
  const fact: EvidenceFact = {
    kind: 'agreements-shown',
    setId: set.id,
    version: set.version,
    releasedOn: set.releasedOn.toISOString().slice(0, 10),
    language,
    documents: set.documents.map(({ title, sha256 }) => ({ title, sha256 })),
  }
  if (await isLastSaid(db(), applicationId, fact)) return
  await db().$transaction(async (tx) => {
    await lockApplication(tx, applicationId)
    await keepIfNew(tx, applicationId, fact)
  })
}

/** One agreement's bytes, if this person was shown it, or it was published for everybody. */
export async function findAgreementFile(applicantId: string, documentId: string) {
  if (!isId(documentId)) return null
  const where = { id: documentId, set: { application: { applicantId } } }
  const document =
    (await db().agreementDocument.findFirst({ where, include: { file: true } })) ??
    (await db().publishedDocument.findUnique({ where: { id: documentId }, include: { file: true } }))
  return document && { title: document.title, content: document.file.content }
}

/** Answers the set's id. */
async function keepSet(application: ApplicationWithFacts, bundle: JikoAgreements): Promise<string> {
  const hashes = await keepAgreementFiles(bundle)
  const now = new Date()
  return db().$transaction(async (tx) => {
    await tx.agreementSet.updateMany({
      where: { applicationId: application.id, supersededAt: null },
      data: { supersededAt: now },
    })
    const { id } = await tx.agreementSet.create({
      data: {
        applicationId: application.id,
        version: bundle.version,
        releasedOn: new Date(bundle.release_date),
        fetchedAt: now,
        documents: {
          create: bundle.documents.map(({ title, type, category }, position) => ({
            position,
            title,
            type,
            category,
            sha256: hashes[position]!,
          })),
        },
      },
    })
    return id
  })
}

import { createHash } from 'node:crypto'
import { isId } from '../db/is-id'
import { db } from '../db/prisma'
import { readAgreementPdf, readAgreements } from '../jiko/agreements'
import type { JikoAgreements } from '../jiko/schema'
import { latestAgreements, requireApplicationOf, type ApplicationWithFacts } from './application'

/** The bundle of agreements as it is shown for one application, each with the hash of its bytes. */
export type ShownAgreements = NonNullable<ReturnType<typeof latestAgreements>>

/**
 * The agreements to show now. Jiko is asked each time; when it has published a version that this
 * application was not shown yet, every document is fetched, hashed and kept as fetched.
 * A consent to an older version stops counting. (Partner obligations: fetch for every application.)
 * Throws JikoUnavailable and its kin.
 */
export async function showAgreements(applicantId: string): Promise<ShownAgreements> {
  const application = await requireApplicationOf(applicantId)
  const bundle = await readAgreements()
  const shown = latestAgreements(application)
  if (shown?.version === bundle.version) return shown

  const fetched = await fetchFiles(bundle)
  await keepSet(application, bundle, fetched)
  return latestAgreements(await requireApplicationOf(applicantId))!
}

/** One agreement's bytes, if this person was shown it. */
export async function findAgreementFile(applicantId: string, documentId: string) {
  if (!isId(documentId)) return null
  const document = await db().agreementDocument.findFirst({
    where: { id: documentId, set: { application: { applicantId } } },
    include: { file: true },
  })
  return document && { title: document.title, content: document.file.content }
}

type FetchedFile = { sha256: string; content: Uint8Array<ArrayBuffer> }

async function fetchFiles(bundle: JikoAgreements): Promise<FetchedFile[]> {
  return Promise.all(
    bundle.documents.map(async (document) => {
      const content = await readAgreementPdf(document.pdf_download_url)
      return { content, sha256: createHash('sha256').update(content).digest('hex') }
    }),
  )
}

async function keepSet(application: ApplicationWithFacts, bundle: JikoAgreements, files: FetchedFile[]) {
  const now = new Date()
  await db().$transaction(async (tx) => {
    await tx.agreementFile.createMany({
      data: files.map(({ sha256, content }) => ({ sha256, content, bytes: content.length })),
      skipDuplicates: true,
    })
    await tx.agreementSet.updateMany({
      where: { applicationId: application.id, supersededAt: null },
      data: { supersededAt: now },
    })
    await tx.agreementSet.create({
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
            sha256: files[position]!.sha256,
          })),
        },
      },
    })
  })
}

import { randomUUID } from 'node:crypto'
import { db } from '../db/prisma'
import { readAgreements } from '../jiko/agreements'
import type { JikoAgreements } from '../jiko/schema'
import { keepAgreementFiles } from '../onboarding/agreement-files'

/** A version of the agreements as Jiko published it, with the hash of each document's bytes. */
export type Published = Awaited<ReturnType<typeof findPublished>>

/**
 * The newest agreements, asked of Jiko at this moment. A version that was not seen before is kept as it was fetched,
 * once for everybody. Throws JikoUnavailable and its kin.
 */
export async function readPublishedAgreements(): Promise<NonNullable<Published>> {
  const bundle = await readAgreements()
  const known = await findPublished({ version: bundle.version })
  if (known) return known
  await keep(bundle, await keepAgreementFiles(bundle))
  return (await findPublished({ version: bundle.version }))!
}

/** By its id or version; null where it was never seen here. */
export function findPublished(which: { id: string } | { version: string }) {
  return db().publishedAgreements.findUnique({
    where: which,
    include: { documents: { orderBy: { position: 'asc' }, include: { file: { select: { bytes: true } } } } },
  })
}

/** Two who find it in the same moment keep one. */
async function keep({ version, release_date, documents }: JikoAgreements, hashes: string[]) {
  const id = randomUUID()
  await db().$transaction(async (tx) => {
    const published = { id, version, releasedOn: new Date(release_date), foundAt: new Date() }
    const { count } = await tx.publishedAgreements.createMany({ data: published, skipDuplicates: true })
    if (count === 0) return
    await tx.publishedDocument.createMany({
      data: documents.map(({ title, type, category }, position) => ({
        publishedId: id, position, title, type, category, sha256: hashes[position]!,
      })),
    })
  })
}

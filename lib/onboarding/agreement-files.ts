import { createHash } from 'node:crypto'
import { db } from '../db/prisma'
import { readAgreementPdf } from '../jiko/agreements'
import type { JikoAgreements } from '../jiko/schema'

/** A published version does not change; should Jiko mend a file in place all the same, it is seen so soon. */
const freshForMs = 10 * 60_000

type Kept = { sameAs: string; fetchedAt: number; hashes: Promise<string[]> }

let newest: Kept | null = null

/**
 * Fetches and keeps the files of a bundle, just as they come, and answers their SHA-256, hex, in the bundle's order.
 * The bundle itself is read for every application; its files, some megabytes, once in ten minutes.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function keepAgreementFiles(bundle: JikoAgreements): Promise<string[]> {
  const sameAs = JSON.stringify([bundle.version, bundle.documents])
  if (newest?.sameAs === sameAs && Date.now() - newest.fetchedAt < freshForMs) return newest.hashes
  const fetching: Kept = { sameAs, fetchedAt: Date.now(), hashes: fetchAndKeep(bundle) }
  newest = fetching
  try {
    return await fetching.hashes
  } catch (error) {
    if (newest === fetching) newest = null
    throw error
  }
}

async function fetchAndKeep({ documents }: JikoAgreements): Promise<string[]> {
  const files = await Promise.all(
    documents.map(async ({ pdf_download_url }) => {
      const content = await readAgreementPdf(pdf_download_url)
      return { content, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
    }),
  )
  await db().agreementFile.createMany({ data: files, skipDuplicates: true })
  return files.map(({ sha256 }) => sha256)
}

import { readAgreementPdf } from '@/lib/jiko/agreements'
import { isJikoTrouble } from '@/lib/jiko/errors'
import type { JikoAgreements } from '@/lib/jiko/schema'
import { notReady, ready, type Finding } from './finding'

/** Fetched as the app does it: from addresses of Jiko's alone, and only PDF files. */
export async function judgeFiles({ documents }: JikoAgreements): Promise<Finding | Finding[]> {
  const fetched = await Promise.all(
    documents.map(({ title, pdf_download_url }) => whyNotFetched(title, pdf_download_url)),
  )
  const faults = fetched.filter((fault) => fault !== null)
  return faults.length === 0 ? ready(`all ${documents.length} are fetched`) : faults
}

async function whyNotFetched(title: string, url: string): Promise<Finding | null> {
  try {
    await readAgreementPdf(url)
    return null
  } catch (error) {
    if (!isJikoTrouble(error)) throw error
    const { hostname } = new URL(url)
    return notReady(
      `“${title}”: ${error.message} (at ${hostname})`,
      'Should the host be Jiko’s, add it to JIKO_PDF_HOSTS.',
    )
  }
}

import { env } from '../env'
import { deadlineIn } from './deadline'
import { JikoContractBroken, JikoRejected, JikoUnavailable } from './errors'
import { exchange } from './exchange'
import { agreementsLine } from './line'
import { requirePdfAddress } from './pdf-address'
import { readJiko } from './request'
import { agreementsSchema, type JikoAgreements } from './schema'

const pdfBytesMax = 25_000_000
/** Jiko does not say how its PDF files are labelled; stores of files often say "octet-stream". */
const pdfContentType = /^(application\/(pdf|octet-stream)|binary\/octet-stream)\b/i
const pdfMagic = '%PDF-'

/** The newest bundle. Jiko wants it read anew for every application, so it is never cached. */
export function readAgreements(): Promise<JikoAgreements> {
  return readJiko('/api/v1/agreements/', agreementsSchema)
}

/**
 * The bytes of an agreement, fetched without our credentials, and only from Jiko's hosts over https
 * (or from JIKO_BASE_URL itself).
 * @throws JikoUnavailable, JikoRejected; JikoContractBroken for another host, over 25 MB, or no PDF
 */
export async function readAgreementPdf(pdfDownloadUrl: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = requirePdfAddress(pdfDownloadUrl)
  const asked = { method: 'GET', path: url.pathname }
  const { status, contentType, retryAfterMs, body } = await exchange(agreementsLine(), {
    method: 'GET',
    url,
    headers: { accept: 'application/pdf' },
    deadline: deadlineIn(env().JIKO_TIMEOUT_MS),
    answerBytesMax: pdfBytesMax,
  })
  if (status >= 500 || status === 429) throw new JikoUnavailable(asked, { status, retryAfterMs })
  if (status !== 200) throw new JikoRejected(asked, status)
  if (!pdfContentType.test(contentType) || !isPdf(body)) throw new JikoContractBroken(asked, 'answered no PDF')
  return body
}

function isPdf(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, pdfMagic.length)).toString('latin1') === pdfMagic
}

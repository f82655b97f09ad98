import { db } from '../db/prisma'
import { brand } from '../domain/brand'
import { isLanguage, languages, type Language } from '../domain/language'
import { nameStep } from '../domain/steps/name'
import { env } from '../env'
import { findLastEntry } from '../evidence/find-evidence'
import { drawReceipt } from '../receipt/draw-receipt'
import { receiptWords } from '../words/receipt'
import { findAnswer } from './save-answer'

/** A PDF for the person to keep. */
export type ReceiptFile = { fileName: string; contentType: 'application/pdf'; bytes: Uint8Array<ArrayBuffer> }

type Whose = { id: string } | { applicantId: string }

/** What the person agreed to and sent, as a PDF in this language; null as long as nothing was sent. */
export async function writeReceipt(whose: Whose, language: Language): Promise<ReceiptFile | null> {
  const application = await db().application.findUniqueOrThrow({
    where: whose,
    include: {
      agreements: {
        where: { acceptedAt: { not: null } },
        orderBy: { fetchedAt: 'desc' },
        take: 1,
        include: { documents: { orderBy: { position: 'asc' } } },
      },
    },
  })
  const { id, sentAt, agreements: [agreed] } = application
  if (!sentAt || !agreed?.acceptedAt) return null

  const [name, record] = await Promise.all([findAnswer(id, nameStep), findLastEntry(id, 'consented')])
  const bytes = await drawReceipt(
    {
      applicationId: id,
      name: name && `${name.firstName} ${name.lastName}`,
      acceptedAt: agreed.acceptedAt,
      acceptedLanguage: isLanguage(agreed.acceptedLanguage) ? agreed.acceptedLanguage : languages[0],
      sentAt,
      version: agreed.version,
      releasedOn: agreed.releasedOn,
      documents: agreed.documents.map((one) => ({ ...one, url: `${env().APP_URL}/agreements/${one.id}` })),
      record,
    },
    language,
  )
  return { fileName: `${fileNameOf(language)}-${id.slice(-8)}.pdf`, contentType: 'application/pdf', bytes }
}

/** Such as `meridian-receipt`: letters that every system takes in a name. */
function fileNameOf(language: Language): string {
  const plain = brand.name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return [plain, receiptWords[language].fileName].filter(Boolean).join('-')
}

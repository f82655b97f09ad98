import { notFound } from 'next/navigation'
import { writeReceipt } from '@/lib/onboarding/write-receipt'
import { requireSession } from '@/lib/session'
import { readLanguage } from '../../language'

/** The receipt of whoever is signed in; there is no way to name another. */
export async function GET() {
  const { applicantId } = await requireSession()
  const receipt = await writeReceipt({ applicantId }, await readLanguage())
  if (!receipt) notFound()
  return new Response(receipt.bytes, {
    headers: {
      'content-type': receipt.contentType,
      'content-disposition': `attachment; filename="${receipt.fileName}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  })
}

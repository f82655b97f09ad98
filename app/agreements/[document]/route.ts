import { notFound } from 'next/navigation'
import { fileNameOf } from '@/lib/domain/file-name'
import { findAgreementFile } from '@/lib/onboarding/show-agreements'
import { requireSession } from '@/lib/session'

/** The very bytes of an agreement that this person was shown, to read in the browser. */
export async function GET(_request: Request, { params }: { params: Promise<{ document: string }> }) {
  const { applicantId } = await requireSession()
  const { document } = await params
  const file = await findAgreementFile(applicantId, document)
  if (!file) notFound()
  return new Response(file.content, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileNameOf(file.title, 'agreement')}.pdf"`,
    },
  })
}

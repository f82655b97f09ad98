import { answerRefusal } from '@/lib/answer-refusal'
import { isDocumentKind } from '@/lib/domain/documents'
import { keepDocument } from '@/lib/onboarding/keep-document'
import { openingLimits } from '@/lib/pictures/picture-limits'
import { isFromOurPages } from '@/lib/same-origin'
import { findShower } from '@/lib/session-or-visit'
import { pathAfterShowing } from '../../path-after-showing'

/** The form around the file weighs a little too. */
const formBytesMax = openingLimits.bytesMax + 64 * 1024

/**
 * Takes one document from a plain form, and leads on by redirecting: to what is next, or back with what is
 * wrong. Pages' own actions would read no more than a megabyte.
 */
export async function POST(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  if (!isFromOurPages(request.headers)) return answerRefusal(request, 'from-elsewhere')
  const { kind } = await params
  const shower = await findShower()
  // The list knows whom it sends where: somebody signed out, or a phone whose time has run out.
  if (!shower) return to('/documents')
  if (!isDocumentKind(kind)) return new Response(null, { status: 404 })

  const problem = (problem: string) => to(`/documents/${kind}?problem=${problem}`)
  const length = Number(request.headers.get('content-length') ?? Infinity)
  if (length > formBytesMax) return problem('too-much-at-once')

  const form = await readForm(request)
  const file = form && findFile(form)
  if (!file) return problem('file-missing')
  const kept = await keepDocument(shower.applicationId, kind, new Uint8Array(await file.arrayBuffer()))
  return kept.refused === null ? to(await pathAfterShowing(shower)) : problem(kept.refused)
}

/** Null when what came is no form, or only half of one. */
async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch {
    return null
  }
}

/** The one of the form's file fields that was used; a field left alone sends a file without name or bytes. */
function findFile(form: FormData): File | null {
  const files = form.getAll('file').filter((entry) => entry instanceof File)
  return files.find(({ size, name }) => size > 0 || name !== '') ?? null
}

function to(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } })
}

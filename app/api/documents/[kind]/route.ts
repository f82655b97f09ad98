import { answerRefusal } from '@/lib/http/answer-refusal'
import { isDocumentKind } from '@/lib/domain/documents'
import { keepDocument } from '@/lib/onboarding/keep-document'
import { isFromOurPages } from '@/lib/http/same-origin'
import { findShower } from '@/lib/session-or-visit'
import { findFile, isTooMuch, readFileForm } from '../../read-file-form'
import { pathAfterShowing } from '../../path-after-showing'

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
  if (isTooMuch(request)) return problem('too-much-at-once')
  const form = await readFileForm(request)
  const file = form && findFile(form)
  if (!file) return problem('file-missing')
  const kept = await keepDocument(shower.applicationId, kind, new Uint8Array(await file.arrayBuffer()))
  return kept.refused === null ? to(await pathAfterShowing(shower)) : problem(kept.refused)
}

function to(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } })
}

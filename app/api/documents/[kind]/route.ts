import { isDocumentKind } from '@/lib/domain/documents'
import { env } from '@/lib/env'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { keepDocument } from '@/lib/onboarding/keep-document'
import { openingLimits } from '@/lib/pictures/picture-limits'
import { findSession } from '@/lib/session'

/** The form around the file weighs a little too. */
const formBytesMax = openingLimits.bytesMax + 64 * 1024

/**
 * Takes one document from a plain form, and leads on by redirecting: to what is next, or back with what is
 * wrong. Pages' own actions would read no more than a megabyte.
 */
export async function POST(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params
  const session = await findSession()
  if (!session) return to('/start?ended')
  if (!isDocumentKind(kind) || !isFromOurPages(request)) return new Response(null, { status: 403 })

  const { id } = await requireApplicationOf(session.applicantId)
  const problem = (problem: string) => to(`/documents/${kind}?problem=${problem}`)
  const length = Number(request.headers.get('content-length') ?? Infinity)
  if (length > formBytesMax) return problem('too-much-at-once')

  const file = (await request.formData()).get('file')
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return problem('file-missing')
  const kept = await keepDocument(id, kind, new Uint8Array(await file.arrayBuffer()))
  return kept.refused === null ? to(await nextPath(session.applicantId)) : problem(kept.refused)
}

/** The other side of the same card, then the list, and the status when nothing is left. */
async function nextPath(applicantId: string): Promise<string> {
  const tasks = await findDocumentTasks(await requireApplicationOf(applicantId))
  if (!tasks || tasks.every(({ state }) => state === 'given')) return '/status'
  const begun = tasks.find(({ state }) => state === 'begun')
  return begun ? `/documents/${begun.next[0]}` : '/documents'
}

/** A cookie that is only sent from our own site is one guard against forged posts; this is the other. */
function isFromOurPages(request: Request): boolean {
  return request.headers.get('origin') === env().APP_URL
}

function to(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } })
}

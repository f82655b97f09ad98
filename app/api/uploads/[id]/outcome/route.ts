import { awaitUpload } from '@/lib/onboarding/await-upload'
import { findShower } from '@/lib/session-or-visit'
import { pathAfterShowing } from '../../../path-after-showing'

/** What became of an upload, as soon as it is known, and where the person goes on from there. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const shower = await findShower()
  if (!shower) return new Response(null, { status: 401 })
  const outcome = await awaitUpload(shower.applicationId, (await params).id, request.signal)
  if (!outcome) return new Response(null, { status: 404 })
  const answer = outcome.state === 'kept' ? { ...outcome, next: await pathAfterShowing(shower) } : outcome
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

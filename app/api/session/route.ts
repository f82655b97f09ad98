import { msUntil } from '@/lib/domain/moment'
import type { LiveSession } from '@/lib/onboarding/session'
import { isFromOurPages } from '@/lib/http/same-origin'
import { findSession, stayInSession } from '@/lib/session'

/** How long the session lasts; asking does not make it longer. */
export async function GET() {
  return answer(await findSession())
}

/** The person has said that they are still there. */
export async function POST(request: Request) {
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  return answer(await stayInSession())
}

function answer(session: LiveSession | null): Response {
  if (!session) return new Response(null, { status: 401 })
  const left = { endsInMs: msUntil(session.endsAt), canGoOn: session.canGoOn }
  return Response.json(left, { headers: { 'cache-control': 'no-store' } })
}

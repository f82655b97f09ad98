import { awaitNews } from '@/lib/onboarding/await-news'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { findSession } from '@/lib/session'

/** Answers as soon as the application's status is another than `seen`, or after a while with the same. */
export async function GET(request: Request) {
  const session = await findSession()
  if (!session) return new Response(null, { status: 401 })
  const seen = new URL(request.url).searchParams.get('seen') ?? ''
  const { id } = await requireApplicationOf(session.applicantId)
  const revision = await awaitNews(id, seen, request.signal)
  return Response.json({ revision }, { headers: { 'cache-control': 'no-store' } })
}

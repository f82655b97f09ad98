import { awaitNews } from '@/lib/onboarding/await-news'
import { findShower } from '@/lib/session-or-visit'

/** Answers as soon as there is other news of the application than `seen`, or after a while with the same. */
export async function GET(request: Request) {
  const shower = await findShower()
  if (!shower) return new Response(null, { status: 401 })
  const seen = new URL(request.url).searchParams.get('seen') ?? ''
  const revision = await awaitNews(shower.applicationId, seen, request.signal)
  // Whoever has signed out while this waited, anywhere, gets to know nothing more.
  if (!(await findShower())) return new Response(null, { status: 401 })
  return Response.json({ revision }, { headers: { 'cache-control': 'no-store' } })
}

import { requireDeviceKey } from '@/lib/onboarding/device-key'
import { findShower } from '@/lib/session-or-visit'

/** The key that locks this application's pictures while they wait on the device. Only the page's memory holds it. */
export async function GET() {
  const shower = await findShower()
  if (!shower) return new Response(null, { status: 401 })
  const { scope, key } = await requireDeviceKey(shower.applicationId)
  const answer = { scope, key: Buffer.from(key).toString('base64') }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

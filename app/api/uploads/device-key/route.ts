import { findDeviceKey } from '@/lib/onboarding/device-key'
import { findShower } from '@/lib/session-or-visit'

/** The key that locks this application's pictures while they wait on the device. Only the page's memory holds it. */
export async function GET() {
  const shower = await findShower()
  if (!shower) return new Response(null, { status: 401 })
  const kept = await findDeviceKey(shower.applicationId)
  if (!kept) return new Response(null, { status: 410 })
  const { scope, key } = kept
  const answer = { scope, key: Buffer.from(key).toString('base64') }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

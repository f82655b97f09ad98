import { readWhatIsLacking } from '@/lib/read-readiness'

const headers = { 'cache-control': 'no-store' }

/** Whether this process may be sent work: 200, or 503 with the parts that are not there yet, or no longer. */
export async function GET() {
  const lacking = await readWhatIsLacking()
  if (lacking.length === 0) return Response.json({ status: 'ready' }, { headers })
  return Response.json({ status: 'not-ready', lacking }, { status: 503, headers })
}

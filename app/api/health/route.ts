/** Alive: the process answers. It says nothing of what it depends on. */
export function GET() {
  return Response.json({ status: 'alive' }, { headers: { 'cache-control': 'no-store' } })
}

import { notFound } from 'next/navigation'
import { readFromJiko } from '../../read-from-jiko'

/**
 * Sends the browser to a file at Jiko by a link that was read for this very click. It is kept by nobody, and Jiko is
 * not told from where somebody came. When Jiko does not answer, the list says so.
 */
export async function leadToPaper(readLink: () => Promise<URL | null>): Promise<Response> {
  const found = await readFromJiko('paper.unavailable', async () => ({ link: await readLink() }))
  if (found === null) return leadTo('/account/papers?problem=not-opened')
  if (found.link === null) notFound()
  return leadTo(found.link.href)
}

function leadTo(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
  })
}

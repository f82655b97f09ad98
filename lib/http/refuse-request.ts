import type { RequestRefusal } from '../domain/request-refusal'
import { readBounded } from './read-bounded'
import { isReadablePost } from './readable-post'
import { isFromOurPages } from './same-origin'

export const methodsTaken = 'GET, HEAD, POST, OPTIONS'
/** As much as Next reads for an action (`serverActions.bodySizeLimit`); files have a route of their own. */
export const bodyBytesMax = 1024 * 1024

/** Judges a request to a page before Next reads it; null when it may go on. The request's body is used up. */
export async function findRefusal(request: Request): Promise<RequestRefusal | null> {
  const { method, headers } = request
  if (!methodsTaken.split(', ').includes(method)) return 'method-not-taken'
  if (method !== 'POST') return null
  if (!isFromOurPages(headers)) return 'from-elsewhere'
  if (Number(headers.get('content-length') ?? 0) > bodyBytesMax) return 'too-large'
  try {
    const bytes = await readBounded(request, bodyBytesMax)
    if (!bytes) return 'too-large'
    return (await isReadablePost(bytes, headers)) ? null : 'unreadable'
  } catch {
    // It broke off on the way.
    return 'unreadable'
  }
}

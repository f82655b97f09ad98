import { readBounded } from '@/lib/http/read-bounded'

/** Events are a few kilobytes at most; nothing longer is read. */
const eventBytesMax = 64 * 1024

/** The raw bytes, which are what was signed; null when there are more than an event can have. */
export function readEvent(request: Request): Promise<Uint8Array | null> {
  return readBounded(request, eventBytesMax)
}

/** Events are a few kilobytes at most; nothing longer is read. */
const bodyBytesMax = 64 * 1024

/** The raw bytes, which are what was signed; null when there are more than an event can have. */
export async function readBounded(request: Request): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > bodyBytesMax) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

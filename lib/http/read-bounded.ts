/**
 * The raw bytes of a body; null when there are more than `bytesMax`. Those are read as well, and thrown away: whoever
 * sends them gets to hear our answer, and the connection is of use to the next.
 */
export async function readBounded({ body }: Request, bytesMax: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes <= bytesMax) chunks.push(chunk)
  }
  return bytes <= bytesMax ? new Uint8Array(Buffer.concat(chunks)) : null
}

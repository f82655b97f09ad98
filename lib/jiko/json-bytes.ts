/** The bytes in which content goes out: those that are signed, sent and kept as evidence. */
export function jsonBytes(content: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content))
}

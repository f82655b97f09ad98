/** Several in one setting, with commas between. */
export function listOf(text: string): string[] {
  return text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')
}

/** A secret without its name or its mark, whatever its alphabet: `first:AAEC`, `whsec_AAEC` and `AAEC` are one. */
export function bytesOf(entry: string): Buffer {
  return Buffer.from(entry.replace(/^([\w-]{1,64}:|whsec_)/, ''), 'base64')
}

const charactersMin = 16
/** Of sixteen random characters so many differ nearly always, even of hexadecimal ones. */
const differentMin = 6
/** Of 32 random bytes about thirty differ. */
const differentBytesMin = 16
/** What stands in examples, and what people write who mean to change it later. */
const placeholder = /change.?(me|this)|replace|secret|passw[o0]rd|example|sandbox|qwerty|letmein|default|placeholder/i

/** What is wrong with a secret, in words that do not repeat it; null for one that looks drawn by chance. */
export function findWeakness(secret: string): string | null {
  if (secret.length < charactersMin) return `must have at least ${charactersMin} characters`
  if (placeholder.test(secret)) return 'must not be an example'
  const codes = [...secret].map((character) => character.charCodeAt(0))
  return isOrderly(codes) || new Set(codes).size < differentMin ? 'must be random' : null
}

/** The same of a key's bytes. Letters alone were typed by somebody: of 32 random bytes hardly ever all are letters. */
export function findWeakBytes(bytes: Uint8Array): string | null {
  const codes = [...bytes]
  const isText = codes.every((code) => code >= 0x20 && code < 0x7f)
  return isText || isOrderly(codes) || new Set(codes).size < differentBytesMin ? 'must be random bytes' : null
}

/** One piece again and again, or a step that is the same from most to the next: `abcdabcd`, `0123456789`. */
function isOrderly(codes: number[]): boolean {
  return isRepeated(codes) || isSequence(codes)
}

function isRepeated(codes: number[]): boolean {
  const periods = Array.from({ length: Math.floor(codes.length / 2) }, (_, place) => place + 1)
  return periods.some((period) => codes.every((code, place) => place < period || code === codes[place - period]))
}

function isSequence(codes: number[]): boolean {
  const steps = codes.slice(1).map((code, place) => code - codes[place]!)
  const asBefore = steps.filter((step, place) => place > 0 && step === steps[place - 1])
  return asBefore.length * 2 > steps.length
}

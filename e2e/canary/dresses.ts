/** Something personal that must not lie anywhere in the open, and every form in which software might have put it down. */
export type Canary = { name: string; dresses: Dress[] }
export type Dress = { as: string; bytes: Buffer }

/** The shortest piece that is looked for: shorter ones turn up by chance in a hundred megabytes. */
const piecesBytesMin = 8

/** @param spellings the same thing as people and machines write it, such as 412-34-5678 and 412345678 */
export function canaryOf(name: string, spellings: (string | Buffer)[]): Canary {
  const dresses = spellings.flatMap((spelling) => (typeof spelling === 'string' ? dressesOfText(spelling) : dressesOf(spelling)))
  return { name, dresses: dresses.filter(({ bytes }, at) => dresses.findIndex((other) => other.bytes.equals(bytes)) === at) }
}

function dressesOfText(text: string): Dress[] {
  const escaped = [
    { as: 'JSON', text: JSON.stringify(text).slice(1, -1) },
    { as: 'JSON, all escaped', text: Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('') },
    { as: 'a URL', text: encodeURIComponent(text) },
    { as: 'a form', text: new URLSearchParams({ '': text }).toString().slice(1) },
    { as: 'quoted-printable', text: text.replaceAll('=', '=3D') },
  ]
  const ofText = escaped.map(({ as, text: dressed }) => ({ as, bytes: Buffer.from(dressed) }))
  return [...dressesOf(Buffer.from(text)), { as: 'UTF-16', bytes: Buffer.from(text, 'utf16le') }, ...ofText]
}

/** Bytes as they are, and as the two alphabets that carry bytes through text. */
function dressesOf(bytes: Buffer): Dress[] {
  return [
    { as: 'plain', bytes },
    { as: 'hex', bytes: Buffer.from(bytes.toString('hex')) },
    { as: 'HEX', bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...[0, 1, 2].flatMap((before) => base64At(bytes, before)),
  ]
}

/** What of base64 is the same whatever stands before and after, when so many bytes of three stand before. */
function base64At(bytes: Buffer, before: number): Dress[] {
  const shifted = Buffer.concat([Buffer.alloc(before), bytes])
  const sure = (text: string) => text.slice(Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6))
  const pieces = [sure(shifted.toString('base64')), sure(shifted.toString('base64url'))]
  return pieces.filter((piece) => piece.length >= piecesBytesMin).map((piece) => ({ as: 'base64', bytes: Buffer.from(piece) }))
}

/** Which canaries show in these bytes, and in what dress. */
export function canariesIn(bytes: Buffer, canaries: Canary[]): string[] {
  return canaries.flatMap(({ name, dresses }) =>
    dresses.filter(({ bytes: dressed }) => bytes.includes(dressed)).map(({ as }) => `${name} (${as})`),
  )
}

/** What a picture is bound to: opened as anything else, it does not open. */
type Bond = { id: string; kind: string; scope: string }

export type SealedPicture = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }

const cipher = 'AES-GCM'
/** What GCM is made for (NIST SP 800-38D, 5.2.1.1). A key seals few pictures, so random ones do not repeat. */
const ivBytes = 12

/** A key of 32 bytes as base64; once imported, no script can read it again. */
export async function importKey(base64: string): Promise<CryptoKey> {
  const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return crypto.subtle.importKey('raw', raw, cipher, false, ['encrypt', 'decrypt'])
}

export async function sealPicture(key: CryptoKey, bond: Bond, bytes: ArrayBuffer): Promise<SealedPicture> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  return { iv, sealed: await crypto.subtle.encrypt({ name: cipher, iv, additionalData: boundTo(bond) }, key, bytes) }
}

/** @throws OperationError when the key or the bond is another, or a bit has changed */
export function openPicture(key: CryptoKey, bond: Bond, { iv, sealed }: SealedPicture): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: cipher, iv, additionalData: boundTo(bond) }, key, sealed)
}

function boundTo({ id, kind, scope }: Bond) {
  return new TextEncoder().encode(JSON.stringify([id, kind, scope]))
}

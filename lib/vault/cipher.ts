import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** AES-256-GCM (NIST SP 800-38D). With random nonces one key is good for 2^32 values (§8.3). */
const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

export const secretBytes = 32
/** What encryption adds: nonce and tag. */
export const overheadBytes = nonceBytes + tagBytes

/** Nonce, ciphertext and tag. `binding` is not in it, but has to be given again for it to be read. */
export function encrypt(secret: Uint8Array, plain: Uint8Array, binding: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, secret, nonce, { authTagLength: tagBytes })
  sealing.setAAD(binding)
  const hidden = [sealing.update(plain), sealing.final()]
  return Buffer.concat([nonce, ...hidden, sealing.getAuthTag()])
}

/** What `encrypt` was given. @throws when anything of it, or the binding, is another */
export function decrypt(secret: Uint8Array, hidden: Uint8Array, binding: Uint8Array): Uint8Array<ArrayBuffer> {
  const opening = createDecipheriv(cipher, secret, hidden.subarray(0, nonceBytes), { authTagLength: tagBytes })
  opening.setAAD(binding)
  opening.setAuthTag(hidden.subarray(-tagBytes))
  return new Uint8Array(Buffer.concat([opening.update(hidden.subarray(nonceBytes, -tagBytes)), opening.final()]))
}

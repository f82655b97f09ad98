import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env, type VaultKey } from '../env'

/**
 * A sealed value: version, name of the key and its length, nonce, ciphertext, tag.
 * AES-256-GCM (NIST SP 800-38D). With random nonces one key is good for 2^32 values (§8.3).
 */
export type Sealed = Uint8Array<ArrayBuffer>

/** Where a sealed value lives. It opens nowhere else, so a value copied to another row is worthless. */
export type Place = { table: string; column: string; row: string }

const version = 1
const nonceBytes = 12
const tagBytes = 16
const cipher = 'aes-256-gcm'

/** A value that was altered, moved, cut short, or sealed with a key that the ring no longer holds. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
  readonly isSafeToLog = true

  constructor({ table, column }: Place, why: string) {
    super(`${table}.${column} does not open: ${why}`)
  }
}

/** Seals text or bytes with the newest key. Asynchronous, so that a key service can take the place of the ring. */
export async function seal(plain: string | Uint8Array, place: Place): Promise<Sealed> {
  const key = env().VAULT_KEYS[0]!
  const header = headerOf(key)
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key.secret, nonce, { authTagLength: tagBytes })
  sealing.setAAD(bindingOf(header, place))
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain
  const hidden = [sealing.update(bytes), sealing.final()]
  return new Uint8Array(Buffer.concat([header, nonce, ...hidden, sealing.getAuthTag()]))
}

/** Opens text that `seal` sealed for the same place. @throws SealBroken */
export async function open(sealed: Uint8Array, place: Place): Promise<string> {
  return Buffer.from(await openBytes(sealed, place)).toString('utf8')
}

/**
 * Opens what `seal` made for the same place, with whichever key of the ring made it.
 * @throws SealBroken
 */
export async function openBytes(sealed: Uint8Array, place: Place): Promise<Uint8Array<ArrayBuffer>> {
  const key = keyOf(sealed, place)
  const header = headerOf(key)
  const nonce = sealed.subarray(header.length, header.length + nonceBytes)
  const hidden = sealed.subarray(header.length + nonceBytes, -tagBytes)
  try {
    const opening = createDecipheriv(cipher, key.secret, nonce, { authTagLength: tagBytes })
    opening.setAAD(bindingOf(header, place))
    opening.setAuthTag(sealed.subarray(-tagBytes))
    return new Uint8Array(Buffer.concat([opening.update(hidden), opening.final()]))
  } catch {
    throw new SealBroken(place, 'it was altered or moved')
  }
}

function keyOf(sealed: Uint8Array, place: Place): VaultKey {
  const nameBytes = sealed[1] ?? 0
  if (sealed[0] !== version) throw new SealBroken(place, 'unknown version')
  if (sealed.length < 2 + nameBytes + nonceBytes + tagBytes) throw new SealBroken(place, 'it was cut short')
  const name = Buffer.from(sealed.subarray(2, 2 + nameBytes)).toString('utf8')
  const key = env().VAULT_KEYS.find((candidate) => candidate.name === name)
  if (!key) throw new SealBroken(place, 'its key is not in the ring')
  return key
}

function headerOf(key: VaultKey): Buffer {
  const name = Buffer.from(key.name, 'utf8')
  return Buffer.concat([Buffer.of(version, name.length), name])
}

/** JSON keeps the parts apart: ("a", "bc") and ("ab", "c") are different places. */
function bindingOf(header: Buffer, { table, column, row }: Place): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify([table, column, row]), 'utf8')])
}

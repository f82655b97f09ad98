import type { Transaction } from '../db/prisma'
import { decrypt, encrypt, overheadBytes } from './cipher'
import { findKey, keyFor, type Owner } from './data-keys'
import { KeyNotOpened } from './key-ring'
import { findRingSecret } from './ring-of-settings'

/** A sealed value: the kind of its key, the key's name and its length, nonce, ciphertext, tag. */
export type Sealed = Uint8Array<ArrayBuffer>

/** Where a sealed value lives. It opens nowhere else, so a value copied to another row is worthless. */
export type Place = { table: string; column: string; row: string }

/** What opens a value. The first is of values from before there were data keys; nothing is sealed by it any more. */
const kinds = { ringKey: 1, dataKey: 2 } as const

/** A value that was altered, moved, cut short, or whose key is no longer there. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
  readonly isSafeToLog = true

  constructor({ table, column }: Place, why: string) {
    super(`${table}.${column} does not open: ${why}`)
  }
}

/**
 * Seals text or bytes with the key of whoever they belong to. Within a transaction give it, so that a busy store is
 * never asked for a second connection.
 * @throws KeyNotOpened, when the owner's key was destroyed
 */
export async function seal(plain: string | Uint8Array, place: Place, owner: Owner, tx?: Transaction): Promise<Sealed> {
  const { name, secret } = await keyFor(owner, tx)
  const header = headerOf(kinds.dataKey, name)
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain
  return new Uint8Array(Buffer.concat([header, encrypt(secret, bytes, bindingOf(header, place))]))
}

/** Opens text that `seal` sealed for the same place. @throws SealBroken */
export async function open(sealed: Uint8Array, place: Place, tx?: Transaction): Promise<string> {
  return Buffer.from(await openBytes(sealed, place, tx)).toString('utf8')
}

/** Opens what `seal` made for the same place. @throws SealBroken */
export async function openBytes(sealed: Uint8Array, place: Place, tx?: Transaction): Promise<Uint8Array<ArrayBuffer>> {
  const nameBytes = sealed[1] ?? 0
  const header = sealed.subarray(0, 2 + nameBytes)
  if (sealed.length < header.length + overheadBytes) throw new SealBroken(place, 'it was cut short')
  const name = Buffer.from(header.subarray(2)).toString('utf8')
  const secret = await secretOf(sealed[0], name, place, tx)
  try {
    return decrypt(secret, sealed.subarray(header.length), bindingOf(header, place))
  } catch {
    throw new SealBroken(place, 'it was altered or moved')
  }
}

async function secretOf(kind: number | undefined, name: string, place: Place, tx?: Transaction): Promise<Uint8Array> {
  if (kind !== kinds.ringKey && kind !== kinds.dataKey) throw new SealBroken(place, 'unknown version')
  const secret = kind === kinds.ringKey ? findRingSecret(name) : await findKeyFor(place, name, tx)
  if (!secret) throw new SealBroken(place, kind === kinds.ringKey ? 'its key is not in the ring' : 'its key is gone')
  return secret
}

async function findKeyFor(place: Place, name: string, tx?: Transaction): Promise<Uint8Array | null> {
  try {
    return await findKey(name, tx)
  } catch (error) {
    if (error instanceof KeyNotOpened) throw new SealBroken(place, error.message)
    throw error
  }
}

function headerOf(kind: number, name: string): Buffer {
  const bytes = Buffer.from(name, 'utf8')
  return Buffer.concat([Buffer.of(kind, bytes.length), bytes])
}

/** JSON keeps the parts apart: ("a", "bc") and ("ab", "c") are different places. */
function bindingOf(header: Uint8Array, { table, column, row }: Place): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify([table, column, row]), 'utf8')])
}

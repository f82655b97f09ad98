import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { db } from '../db/prisma'
import { env } from '../env'
import { secretBytes } from './cipher'
import { findKey, keepKey } from './data-keys'

// Next loads modules more than once in a process; one memory serves them all.
const global = globalThis as typeof globalThis & { foyerDigestKeys?: Map<string, Promise<Uint8Array>> }

/**
 * A keyed fingerprint (HMAC-SHA256, base64url) by which a value is found again without being stored:
 * an e-mail address to look up, a code to compare. Each purpose has its own key, so that fingerprints
 * of one purpose say nothing about those of another.
 *
 * A key is made once, lies wrapped in the store like those that seal, and is never another: rotating the ring
 * changes no fingerprint. A process reads each once; ask before a transaction begins, not within it.
 */
export async function digest(purpose: string, text: string): Promise<string> {
  return (await digester(purpose))(text)
}

/** The same for many texts of one purpose. */
export async function digester(purpose: string): Promise<(text: string) => string> {
  const key = await keyOf(purpose)
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest('base64url')
}

/** One reading may serve many callers; it is no `await` of any of them. */
function keyOf(purpose: string): Promise<Uint8Array> {
  const keys = (global.foyerDigestKeys ??= new Map())
  const known = keys.get(purpose)
  if (known) return known
  const reading = findOrMakeKey(purpose)
  keys.set(purpose, reading)
  reading.catch(() => keys.delete(purpose))
  return reading
}

function findOrMakeKey(purpose: string): Promise<Uint8Array> {
  const name = `digest/${purpose}`
  const find = () => findKey(name)
  const make = () => firstSecret(purpose).then((secret) => keepKey(name, secret)).then(find)
  return find().then((found) => found ?? make()).then((secret) => {
    if (!secret) throw new Error('A key of the fingerprints was destroyed')
    return secret
  })
}

/**
 * Where people are known already, their fingerprints were made with what is derived from the oldest key of the ring,
 * and have to stay as they are.
 */
function firstSecret(purpose: string): Promise<Uint8Array> {
  const oldest = env().VAULT_KEYS.at(-1)!
  const derived = () => new Uint8Array(hkdfSync('sha256', oldest.secret, '', `digest of ${purpose}`, secretBytes))
  return db().applicant.count({ take: 1 }).then((count) => (count > 0 ? derived() : randomBytes(secretBytes)))
}

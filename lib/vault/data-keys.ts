import { randomBytes } from 'node:crypto'
import { db, type Transaction } from '../db/prisma'
import { secretBytes } from './cipher'
import { forget, recall } from './key-memory'
import { KeyNotOpened } from './key-ring'
import { ourKeyRing } from './our-key-ring'

/**
 * Whose a sealed value is: the ways to reach a person, what they apply with, or nobody's yet and so the app's own.
 * Each has a key of its own, and with the key everything that it sealed can be ended at once.
 */
export type Owner = 'app' | { applicantId: string } | { applicationId: string }

export type DataKey = { name: string; secret: Uint8Array }

/**
 * The key that seals for this owner, made with the first value. Within a transaction it is read, and made, in that.
 * @throws KeyNotOpened, when it was destroyed: nothing is sealed for this owner any more
 */
export async function keyFor(owner: Owner, tx?: Transaction): Promise<DataKey> {
  const name = nameOf(owner)
  return { name, secret: (await findKey(name, tx)) ?? (await makeKey(owner, tx)) }
}

/** A key by its name; null when there is none, or none any more. @throws KeyNotOpened */
export async function findKey(name: string, tx?: Transaction): Promise<Uint8Array | null> {
  return recall(name, tx, () => readKey(name, tx ?? db()))
}

/** One reading may serve many callers; it is no `await` of any of them. */
function readKey(name: string, store: Transaction): Promise<Uint8Array | null> {
  return store.dataKey.findUnique({ where: { name } }).then((key) => {
    if (!key?.wrapped || !key.wrappedBy) return null
    return ourKeyRing.unwrap({ wrapped: key.wrapped, wrappedBy: key.wrappedBy }, name)
  })
}

/** However many make it at once, the first one counts. */
async function makeKey(owner: Owner, tx?: Transaction): Promise<Uint8Array> {
  const name = nameOf(owner)
  await keepKey(name, randomBytes(secretBytes), { ...idsOf(owner) }, tx)
  const secret = await findKey(name, tx)
  if (!secret) throw new KeyNotOpened('its key was destroyed')
  return secret
}

/** Keeps a key under this name, wrapped by the newest of the ring, unless there is or was one. */
export async function keepKey(name: string, secret: Uint8Array, ids = {}, store: Transaction = db()): Promise<void> {
  const wrapped = await ourKeyRing.wrap(secret, name)
  await store.dataKey.createMany({ data: [{ name, ...ids, ...wrapped }], skipDuplicates: true })
}

/**
 * Destroys the key of an owner. What it sealed opens nowhere from the commit on, but in a process that has just
 * read it, and there for `keyMemoryMs` at most.
 */
export async function destroyKey(owner: Owner, tx: Transaction): Promise<void> {
  const name = nameOf(owner)
  const destroyed = { wrapped: null, wrappedBy: null, destroyedAt: new Date() }
  await tx.dataKey.upsert({ where: { name }, create: { name, ...idsOf(owner), ...destroyed }, update: destroyed })
  forget(name)
}

function nameOf(owner: Owner): string {
  if (owner === 'app') return owner
  return 'applicantId' in owner ? `applicant/${owner.applicantId}` : `application/${owner.applicationId}`
}

function idsOf(owner: Owner) {
  return owner === 'app' ? {} : owner
}

import type { Transaction } from '../db/prisma'

type Secret = Uint8Array
type Kept = { secret: Promise<Secret | null>; until: number }

/** So long a process may know a key that it has read: a key destroyed elsewhere opens nothing here after that. */
export const keyMemoryMs = 30_000

// Next loads modules more than once in a process; one memory serves them all.
const global = globalThis as typeof globalThis & { foyerDataKeys?: Map<string, Kept> }
const ofProcess = () => (global.foyerDataKeys ??= new Map())
/** What a transaction has read may never have been: it is known within it alone. */
const ofTransactions = new WeakMap<Transaction, Map<string, Secret>>()

/** A key as it is remembered, or as it is read now. Callers at the same moment share one reading. */
export async function recall(name: string, tx: Transaction | undefined, read: () => Promise<Secret | null>) {
  const known = ofProcess().get(name)
  if (known && performance.now() < known.until) return known.secret
  return tx ? recallWithin(tx, name, read) : remember(name, read())
}

/** Of a key that was destroyed here. */
export function forget(name: string): void {
  ofProcess().delete(name)
}

/** The time counts from before the reading. What is not there is not remembered. */
function remember(name: string, secret: Promise<Secret | null>) {
  const memory = ofProcess()
  const kept = { secret, until: performance.now() + keyMemoryMs }
  const drop = () => void (memory.get(name) === kept && memory.delete(name))
  memory.set(name, kept)
  setTimeout(drop, keyMemoryMs).unref()
  secret.then((found) => found ?? drop(), drop)
  return secret
}

async function recallWithin(tx: Transaction, name: string, read: () => Promise<Secret | null>) {
  const memory = ofTransactions.get(tx) ?? new Map<string, Secret>()
  ofTransactions.set(tx, memory)
  const secret = memory.get(name) ?? (await read())
  if (secret) memory.set(name, secret)
  return secret
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { DocumentKind } from '@/lib/domain/documents'
import type { DeviceKey } from './device-key'
import type { OutgoingPicture } from './outgoing'
import { openPicture, sealPicture, type SealedPicture } from './seal-picture'
import { shelfName } from './shelf-name'

/** A picture that waits on this device. Its bytes are sealed; the rest says nothing about whose it is. */
export type WaitingPicture = SealedPicture & { id: string; scope: string; kind: DocumentKind; takenAt: number }

interface Shelf extends DBSchema {
  pictures: { key: string; value: WaitingPicture; indexes: { whose: [scope: string, kind: DocumentKind] } }
}

/** The server forgets an unfinished upload after as long. */
const keptMaxMs = 7 * 24 * 60 * 60_000

/** Keeps a picture; an earlier one of the same kind is what the person has just replaced. */
export async function keepOnDevice({ scope, key }: DeviceKey, { id, kind, bytes }: OutgoingPicture): Promise<void> {
  const sealed = await sealPicture(key, { id, kind, scope }, await bytes.arrayBuffer())
  await withShelf(async (shelf) => {
    const { store, done } = shelf.transaction('pictures', 'readwrite')
    for (const earlier of await store.index('whose').getAllKeys([scope, kind])) void store.delete(earlier)
    void store.put({ id, kind, scope, takenAt: Date.now(), ...sealed })
    await done
  })
}

/** What waits here, whoever's it is, the oldest first. What nobody came back for is deleted. */
export function findWaiting(): Promise<WaitingPicture[]> {
  return withShelf(async (shelf) => {
    const all = await shelf.getAll('pictures')
    const isOld = ({ takenAt }: WaitingPicture) => takenAt < Date.now() - keptMaxMs
    for (const { id } of all.filter(isOld)) await shelf.delete('pictures', id)
    return all.filter((waiting) => !isOld(waiting)).sort((a, b) => a.takenAt - b.takenAt)
  })
}

/** A picture that still waits here, opened; null when it was sent or given up meanwhile, or does not open. */
export async function takeFromDevice(id: string, { key, scope }: DeviceKey): Promise<OutgoingPicture | null> {
  const waiting = await withShelf((shelf) => shelf.get('pictures', id))
  if (!waiting) return null
  try {
    const { kind } = waiting
    return { id, kind, scope, bytes: new Blob([await openPicture(key, { id, kind, scope }, waiting)]) }
  } catch {
    await forgetOnDevice(id)
    return null
  }
}

/** Where nothing can be stored, there is nothing to forget. */
export async function forgetOnDevice(id: string): Promise<void> {
  await withShelf((shelf) => shelf.delete('pictures', id)).catch(() => {})
}

/** Opened for each use: a window that keeps a database open stands in the way of another that renews it. */
async function withShelf<Answer>(work: (shelf: IDBPDatabase<Shelf>) => Promise<Answer>): Promise<Answer> {
  const shelf = await openDB<Shelf>(shelfName, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('pictures', { keyPath: 'id' }).createIndex('whose', ['scope', 'kind']),
  })
  try {
    return await work(shelf)
  } finally {
    shelf.close()
  }
}

/** A key under lock, and the name of the key of the ring that unlocks it. */
export type WrappedKey = { wrapped: Uint8Array<ArrayBuffer>; wrappedBy: string }

/**
 * Whoever holds the keys that wrap. They never leave it, so a key service can take its place
 * (docs/decisions/0016-keys.md). The context is bound to what is wrapped: with another one it does not unwrap.
 */
export type KeyRing = {
  /** The key that wraps from now on, by name. */
  newestName: () => string
  wrap: (secret: Uint8Array, context: string) => Promise<WrappedKey>
  /** @throws KeyNotOpened */
  unwrap: (key: WrappedKey, context: string) => Promise<Uint8Array>
}

/** A wrapped key that was altered, moved or destroyed, or whose key the ring no longer holds. */
export class KeyNotOpened extends Error {
  override readonly name = 'KeyNotOpened'
  readonly isSafeToLog = true
}

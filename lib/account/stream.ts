/** Something that happened: an entry of one of Jiko's lists. `at`: ISO 8601. */
export type Happening = { id: string; at: string }

/** One of Jiko's lists, newest first, a page at a time. `key` tells it from the others. */
export type Stream<Item extends Happening> = {
  key: string
  read: (cursor: string | null) => Promise<{ items: Item[]; next: string | null }>
}

/**
 * How far several lists have been looked through, as one. No page number: what arrives meanwhile moves nothing.
 * Looked at is everything newer than `at` (milliseconds since 1970), and of that very moment what is in `seen`.
 */
export type Position = {
  at: number
  seen: string[]
  /** Of each list the cursor to go on with, or null when it is at its end. One not named begins at its beginning. */
  pages: Record<string, string | null>
}

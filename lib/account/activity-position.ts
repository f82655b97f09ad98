import { z } from 'zod'
import type { Position } from './stream'

const charactersMax = 12_000

const positionSchema = z.object({
  at: z.number().int(),
  seen: z.array(z.string().max(64)).max(1_000),
  pages: z.record(z.string().max(64), z.string().max(500).nullable()),
})

/** A position as one word of an address. It holds ids, times and Jiko's cursors, nothing that describes a person. */
export function writePosition(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/**
 * The position that a word stands for; null, the beginning, for anything else. It may be made up: it says where to
 * read on in the person's own lists, and names no list.
 */
export function readPosition(word: string | null): Position | null {
  if (word === null || word.length > charactersMax) return null
  try {
    return positionSchema.parse(JSON.parse(Buffer.from(word, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}

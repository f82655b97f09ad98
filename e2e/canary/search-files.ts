import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { canariesIn, type Canary } from './dresses'

const chunkBytes = 16_000_000
/** Longer than any dress: what lies across two chunks is seen whole in the second. */
const overlapBytes = 4_000

/** Searches a file, or every file below a folder, that was written since then. @returns `file: what`, and how much was read */
export async function searchFiles(place: string, since: Date, canaries: Canary[]): Promise<{ hits: string[]; bytes: number }> {
  const hits = new Set<string>()
  let bytes = 0
  for (const file of await filesIn(place)) {
    if ((await stat(file)).mtime < since) continue
    let before = Buffer.alloc(0)
    for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes })) {
      const seen = Buffer.concat([before, chunk])
      for (const what of canariesIn(seen, canaries)) hits.add(`${path.basename(file)}: ${what}`)
      before = seen.subarray(-overlapBytes)
      bytes += chunk.length
    }
  }
  return { hits: [...hits], bytes }
}

async function filesIn(place: string): Promise<string[]> {
  if ((await stat(place)).isFile()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name))
}

import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * One SHA-256 (hex) over files and folders: names and contents, in a fixed order. What is missing counts as empty.
 * @param {string} folder @param {string[]} sources relative to it
 * @param {(file: string) => boolean} [isSource] says of each file, by its relative path with "/", whether it counts
 */
export function hashOf(folder, sources, isSource = () => true) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(folder, source)).sort()) {
    if (!isSource(file)) continue
    const bytes = fs.readFileSync(path.join(folder, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function filesOf(folder, source) {
  const stat = fs.statSync(path.join(folder, source), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [source]
  return fs.readdirSync(path.join(folder, source)).flatMap((name) => filesOf(folder, `${source}/${name}`))
}

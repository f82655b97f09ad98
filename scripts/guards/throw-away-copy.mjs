import fs from 'node:fs'
import path from 'node:path'
import { foyerFolder, inRoot, root } from '../paths.mjs'

/** Made anew where they are needed. */
const leftOut = ['.git', '.next', '.foyer', 'node_modules', 'test-results']

/**
 * The checkout as it stands, committed or not, in a folder of its own beside whatever else a run leaves behind. Its
 * packages are links to the files of this one: out of a folder that is itself a link Next builds nothing.
 */
export function makeThrowAwayCopy() {
  fs.mkdirSync(foyerFolder, { recursive: true })
  const copy = fs.mkdtempSync(path.join(foyerFolder, 'guards-'))
  for (const name of fs.readdirSync(root).filter((name) => !leftOut.includes(name))) {
    fs.cpSync(inRoot(name), path.join(copy, name), { recursive: true })
  }
  linkFiles(inRoot('node_modules'), path.join(copy, 'node_modules'))
  return copy
}

function linkFiles(from, to) {
  fs.mkdirSync(to)
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) linkFiles(source, target)
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target)
    else fs.linkSync(source, target)
  }
}

import fs from 'node:fs'
import { runNode } from './children.mjs'
import { inPackage, inRoot, root } from './paths.mjs'
import { hashOf } from './source-hash.mjs'
import { requireSuccess } from './stage-failed.mjs'

const generated = inRoot('lib/db/generated')
const stampFile = inRoot('lib/db/generated/.schema')

/** Writes the database client again when prisma/schema.prisma is not the one it was made from. */
export async function ensureClient() {
  const stamp = hashOf(root, ['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return
  requireSuccess(await runNode([inPackage('prisma/build/index.js'), 'generate']), 'prisma generate failed')
  if (fs.existsSync(generated)) fs.writeFileSync(stampFile, stamp)
}

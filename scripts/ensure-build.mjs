import fs from 'node:fs'
import { runNode } from './children.mjs'
import { ensureClient } from './ensure-client.mjs'
import { inPackage, inRoot, root } from './paths.mjs'
import { hashOf } from './source-hash.mjs'
import { requireSuccess } from './stage-failed.mjs'

const stampFile = inRoot('.next/foyer-sources')
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Builds the app for production, unless `.next` already holds the build of these very sources. */
export async function ensureBuild(say) {
  const stamp = buildStamp()
  if (isBuilt(stamp)) return say.did('nothing changed')
  say.doing('building; about half a minute')
  fs.rmSync(stampFile, { force: true })
  await ensureClient()
  const built = await runNode([inPackage('next/dist/bin/next'), 'build'], { env: buildEnvironment() })
  requireSuccess(built, 'next build failed')
  fs.writeFileSync(stampFile, stamp)
}

/** Whether a file becomes part of the build: tests do not, nor does what is made from the schema. */
export function isBuildSource(file) {
  return !/\.test\.tsx?$/.test(file) && !file.startsWith('lib/db/generated/')
}

function buildStamp() {
  return `${hashOf(root, sources, isBuildSource)} node ${process.versions.node.split('.')[0]}`
}

function isBuilt(stamp) {
  if (!fs.existsSync(inRoot('.next/BUILD_ID')) || !fs.existsSync(stampFile)) return false
  return fs.readFileSync(stampFile, 'utf8') === stamp
}

function buildEnvironment() {
  return { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}

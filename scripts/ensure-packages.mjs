import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { runChild } from './children.mjs'
import { inPackage, inRoot } from './paths.mjs'
import { requireSuccess } from './stage-failed.mjs'

const stampFile = inPackage('.foyer-lock')

/**
 * Installs the packages of package-lock.json when they are not there yet, or not the same. Needs nothing
 * but Node and npm. Development packages are always included: the build and the sandbox are made of them.
 */
export async function ensurePackages(say) {
  const lockText = fs.readFileSync(inRoot('package-lock.json'), 'utf8')
  const stamp = createHash('sha256').update(lockText).digest('hex')
  if (readText(stampFile) === stamp) return
  if (!isInstalled(JSON.parse(lockText), readInstalledLock())) {
    say.doing('installing with npm ci; the first time takes about a minute')
    requireSuccess(await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']), 'npm ci failed')
    say.did('installed')
  }
  fs.writeFileSync(stampFile, stamp)
}

/**
 * Whether npm has installed this very lock by itself: npm writes what it installed, once it is done.
 * Optional packages may be missing, for they are made for other machines.
 */
export function isInstalled(lock, installedLock) {
  if (!installedLock) return false
  return Object.entries(lock.packages)
    .filter(([place, { optional, devOptional }]) => place !== '' && !optional && !devOptional)
    .every(([place, { version }]) => installedLock.packages[place]?.version === version)
}

function readInstalledLock() {
  const text = readText(inPackage('.package-lock.json'))
  return text === null ? null : JSON.parse(text)
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

/** npm as it runs us, or the one on the path. */
export function runNpm(args) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return runChild(process.execPath, [npm, ...args])
  return process.platform === 'win32' ? runChild('cmd', ['/c', 'npm', ...args]) : runChild('npm', args)
}

import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { foyerFolder, root } from '../paths.mjs'
import { StageFailed } from '../stage-failed.mjs'
import { postgresAccount } from './account.mjs'
import { copyBinaries, findBinaries } from './binaries.mjs'
import { canReach } from './can-reach.mjs'

/**
 * Where a cluster lives, which binaries it runs, and as whom. In the checkout's own folder where
 * PostgreSQL's account can reach that; a checkout under root's home (mode 700) is closed to it, so then
 * binaries and data go to one folder of its own under /var/tmp.
 * @param {string} name of the cluster
 * @returns {Promise<{ folder: string, binaries: string, account: { name: string, uid: number, gid: number } | null }>}
 */
export async function findPlace(name) {
  const account = postgresAccount()
  const installed = await findBinaries()
  fs.mkdirSync(foyerFolder, { recursive: true })
  if (!account || (canReach(foyerFolder, account) && canReach(path.join(installed, 'bin'), account))) {
    const folder = path.join(foyerFolder, name)
    claimFolder(folder, account)
    return { folder, binaries: installed, account }
  }
  const outside = outsideFolder()
  claimFolder(outside, account)
  copyBinaries(installed, path.join(outside, 'binaries'))
  const binaries = path.join(outside, 'binaries')
  fs.chownSync(binaries, account.uid, account.gid)
  const folder = path.join(outside, name)
  claimFolder(folder, account)
  return { folder, binaries, account }
}

/** Its name comes from the checkout's path and a number made once, so that a fresh clone never meets old data. */
function outsideFolder() {
  const numberFile = path.join(foyerFolder, 'checkout-id')
  if (!fs.existsSync(numberFile)) fs.writeFileSync(numberFile, randomBytes(16).toString('hex'), { mode: 0o600 })
  const id = createHash('sha256').update(`${root}\0${fs.readFileSync(numberFile, 'utf8')}`).digest('hex').slice(0, 12)
  return path.join(fs.existsSync('/var/tmp') ? '/var/tmp' : os.tmpdir(), `foyer-${id}`)
}

/** Makes a folder that only its owner can enter, or makes sure that the one there is just that. */
function claimFolder(folder, account) {
  const owner = account ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(folder, { mode: 0o700 })
    if (account) fs.chownSync(folder, owner.uid, owner.gid)
  }
  const stat = fs.lstatSync(folder)
  const isOurs = process.platform === 'win32' || stat.uid === owner.uid
  if (!stat.isDirectory() || !isOurs) {
    throw new StageFailed(`${folder} belongs to somebody else; move it away, or set DATABASE_URL`)
  }
}

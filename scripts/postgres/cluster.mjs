import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { runChild } from '../children.mjs'
import { nextFreePort } from '../free-port.mjs'
import { isAlive, joinLease, leaveLease, withLock } from '../lease.mjs'
import { tailOf } from '../log-file.mjs'
import { StageFailed, requireSuccess } from '../stage-failed.mjs'
import { findPlace } from './place.mjs'

const user = 'foyer'
const firstPort = 54_320

/**
 * Opens a PostgreSQL cluster: makes it once, starts it, or joins the one that an earlier or a parallel run
 * left running. The last process that closes it stops it.
 * @param {string} name of its folder
 * @param {{ options?: string[] }} [settings] PostgreSQL's own, `name=value`
 */
export async function openCluster(name, { options = [] } = {}) {
  const place = await findPlace(name)
  const files = filesOf(place.folder)
  const port = await withLock(files.lock, async () => {
    await createOnce(place, files)
    const port = findLivePort(files) ?? (await start(place, files, options))
    joinLease(files.users)
    return port
  })
  const password = fs.readFileSync(files.password, 'utf8')
  return {
    folder: place.folder,
    account: place.account?.name ?? null,
    urlOf: (database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
    close: ({ mode = 'fast' } = {}) =>
      withLock(files.lock, async () => {
        if (leaveLease(files.users)) await pgCtl(place, ['-D', files.data, '-m', mode, '-w', 'stop'])
      }),
  }
}

function filesOf(folder) {
  const names = ['data', 'password', 'port', 'log', 'lock', 'users']
  return Object.fromEntries(names.map((name) => [name, path.join(folder, name)]))
}

/** initdb works beside and is moved into place, so that a run killed half-way leaves nothing half-made. */
async function createOnce(place, files) {
  if (fs.existsSync(files.data)) return
  const draft = `${files.data}.new`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.writeFileSync(files.password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (place.account) fs.chownSync(files.password, place.account.uid, place.account.gid)
  const made = await run(place, 'initdb', [
    ...['-D', draft, '-U', user, '--auth=scram-sha-256', `--pwfile=${files.password}`],
    ...['--encoding=UTF8', '--locale=C', '--no-sync'],
  ])
  requireSuccess(made, 'initdb failed')
  fs.renameSync(draft, files.data)
}

/** The port of a server that runs on this data already, by the note it keeps: process, folder, start, port. */
function findLivePort(files) {
  const note = path.join(files.data, 'postmaster.pid')
  if (!fs.existsSync(note)) return null
  const [pid, , , port] = fs.readFileSync(note, 'utf8').split('\n')
  if (isAlive(Number(pid)) && isPostgres(Number(pid))) return Number(port)
  fs.rmSync(note, { force: true })
  return null
}

/** After a crash or a restart of the machine the number may belong to another program by now. */
function isPostgres(pid) {
  const commandLine = `/proc/${pid}/cmdline`
  return !fs.existsSync(commandLine) || fs.readFileSync(commandLine, 'utf8').includes('postgres')
}

async function start(place, files, options) {
  const kept = fs.existsSync(files.port) ? Number(fs.readFileSync(files.port, 'utf8')) : firstPort
  const port = await nextFreePort(kept)
  const server = [`listen_addresses=127.0.0.1`, 'unix_socket_directories=', `port=${port}`, ...options]
  const started = await pgCtl(place, [
    ...['-D', files.data, '-w', '-l', files.log],
    ...['-o', server.map((option) => `-c ${option}`).join(' '), 'start'],
  ])
  if (started.code !== 0) throw new StageFailed('PostgreSQL did not start', started.output + tailOf(files.log))
  fs.writeFileSync(files.port, String(port))
  return port
}

function pgCtl(place, args) {
  return run(place, 'pg_ctl', args)
}

/** Runs one of PostgreSQL's programs under its account, in a folder that this account can enter. */
function run(place, program, args) {
  return runChild(path.join(place.binaries, 'bin', program), args, {
    cwd: place.folder,
    account: place.account,
    env: { PATH: process.env.PATH, LC_ALL: 'C', SystemRoot: process.env.SystemRoot },
  })
}

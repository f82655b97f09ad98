import fs from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stopChildren } from './children.mjs'
import { nextFreePort } from './free-port.mjs'
import { administer } from './open-database.mjs'
import { applyMigrations } from './apply-migrations.mjs'
import { foyerFolder } from './paths.mjs'
import { openCluster } from './postgres/cluster.mjs'
import { makeSecrets } from './secrets.mjs'
import { choosePorts, settingsFrom } from './settings.mjs'
import { messageOf } from './stage-failed.mjs'
import { startApp } from './start-app.mjs'
import { startSandbox } from './start-sandbox.mjs'
import { urlOf } from './test-cluster.mjs'
import { allBlank } from './test-world.mjs'

const firstPorts = { app: 3700, sandbox: 4700, smtp: 2700 }
const lookMs = 200
const pauseMs = 300

/** What was answered must outlive a killed server, though not a machine that loses power. */
const options = ['fsync=off', 'full_page_writes=off', 'max_connections=200']

/**
 * A whole Foyer that may be killed: a PostgreSQL of its own, the sandbox, and two instances of the built app on one
 * database. Whoever kills an instance or the database by the number in its file has another started at once.
 * @returns {Promise<{ env: Record<string, string>, mishaps: string[], close: () => Promise<void> }>} `env` for whoever
 *   drives it; `mishaps` is what ended or failed to start without being killed
 */
export async function openWholeWorld() {
  const closing = []
  const mishaps = []
  const close = async () => {
    for (const close of closing) await close()
  }
  try {
    const database = await keepDatabaseRunning(mishaps)
    closing.unshift(database.close)
    const ports = await choosePorts({}, firstPorts)
    const secondPort = await nextFreePort(ports.app + 1, { except: Object.values(ports) })
    const settings = {
      ...allBlank(),
      ...settingsFrom({}, { secrets: makeSecrets(), ports, databaseUrl: database.url }),
      SANDBOX_DATA: '', // in memory only
      SANDBOX_DECISION_DELAY_MS: '100',
      JIKO_TIMEOUT_MS: '2000',
    }
    const { child: sandbox } = await startSandbox(settings, { log: 'whole-sandbox' })
    closing.unshift(() => stopChildren([sandbox]))

    const pidFiles = ['first', 'second'].map((name) => path.join(foyerFolder, `whole-${name}.pid`))
    for (const [at, port] of [ports.app, secondPort].entries()) {
      const instance = await keepInstanceRunning({ ...settings, PORT: String(port) }, pidFiles[at], mishaps)
      closing.unshift(instance.stop)
    }
    const env = {
      ...settings,
      WHOLE_PORTS: `${ports.app},${secondPort}`,
      WHOLE_PID_FILES: pidFiles.join(','),
      WHOLE_DATABASE_PID_FILE: database.pidFile,
      LOG_LEVEL: 'silent',
    }
    return { env, mishaps, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Starts PostgreSQL again whenever it does not answer, as whoever keeps a database running does. */
async function keepDatabaseRunning(mishaps) {
  const open = () => openCluster('whole-postgres', { options })
  const cluster = await open()
  const name = `foyer_whole_${process.pid}`
  const adminUrl = cluster.urlOf('postgres')
  await administer(adminUrl, `create database ${name}`)
  const url = urlOf(adminUrl, name)
  await applyMigrations(url)

  let isStopping = false
  const watching = (async () => {
    while (!isStopping) {
      await wait(lookMs)
      const isThere = await administer(adminUrl, 'select 1').then(() => true, () => false)
      if (isThere || isStopping) continue
      // What its processes still hold keeps a new one from starting, for a moment.
      const again = await open().catch(() => null)
      if (again && again.urlOf('postgres') !== adminUrl) mishaps.push('PostgreSQL came back elsewhere')
    }
  })()
  return {
    url,
    pidFile: path.join(cluster.folder, 'data', 'postmaster.pid'),
    async close() {
      isStopping = true
      await watching
      await administer(adminUrl, `drop database if exists ${name} with (force)`)
      await cluster.close()
    },
  }
}

async function keepInstanceRunning(settings, pidFile, mishaps) {
  const log = path.basename(pidFile, '.pid')
  let app
  let isStopping = false

  async function start() {
    const { child } = await startApp(settings, { log })
    app = child
    fs.writeFileSync(pidFile, String(child.pid))
  }

  async function keepOn() {
    while (!isStopping) {
      const [code, signal] = app.exitCode === null && app.signalCode === null ? await once(app, 'exit') : [app.exitCode, app.signalCode]
      if (isStopping) return
      if (signal !== 'SIGKILL') mishaps.push(`${log} ended by itself, with ${signal ?? code}`)
      await start().catch(async (error) => {
        mishaps.push(`${log} did not start: ${messageOf(error)}`)
        await wait(pauseMs)
      })
    }
  }

  await start()
  void keepOn()
  return {
    async stop() {
      isStopping = true
      await stopChildren([app])
      fs.rmSync(pidFile, { force: true })
    },
  }
}

import path from 'node:path'
import { stopChildren } from './children.mjs'
import { nextFreePort } from './free-port.mjs'
import { keepAppRunning } from './keep-app-running.mjs'
import { keepDatabaseRunning } from './keep-database-running.mjs'
import { foyerFolder } from './paths.mjs'
import { makeSecrets } from './secrets.mjs'
import { choosePorts, settingsFrom } from './settings.mjs'
import { startSandbox } from './start-sandbox.mjs'
import { allBlank } from './test-world.mjs'

const firstPorts = { app: 3700, sandbox: 4700, smtp: 2700 }

/** What was answered must outlive a killed server, though not a machine that loses power. */
const options = ['fsync=off', 'max_connections=200']

/** Far more than anybody takes to answer here, so that nobody waits long for a call of somebody who was killed. */
const jikoTimeoutMs = '1000'
const decisionDelayMs = '100'
const settleMs = '100'

/**
 * A whole Foyer that may be killed: a PostgreSQL of its own, the sandbox, and two instances of the built app on one
 * database. Whoever kills an instance or the database by the number in its file has another started at once.
 * @returns {Promise<{ env: Record<string, string>, mishaps: string[], close: () => Promise<void> }>} `env` for whoever
 *   drives it; `mishaps` is what ended or failed to start without being killed
 */
export async function openWholeWorld() {
  const closing = []
  const mishaps = []
  const onMishap = (mishap) => mishaps.push(mishap)
  const close = async () => {
    for (const close of closing) await close()
  }
  try {
    const place = { cluster: 'whole-postgres', name: `foyer_whole_${process.pid}`, options }
    const database = await keepDatabaseRunning(place, onMishap)
    closing.unshift(database.close)
    const ports = await choosePorts({}, firstPorts)
    const secondPort = await nextFreePort(ports.app + 1, { except: Object.values(ports) })
    const settings = {
      ...allBlank(),
      ...settingsFrom({}, { secrets: makeSecrets(), ports, databaseUrl: database.url }),
      SANDBOX_DATA: '', // in memory only
      SANDBOX_DECISION_DELAY_MS: decisionDelayMs,
      SANDBOX_SETTLE_MS: settleMs,
      JIKO_TIMEOUT_MS: jikoTimeoutMs,
    }
    const { child: sandbox } = await startSandbox(settings, { log: 'whole-sandbox' })
    closing.unshift(() => stopChildren([sandbox]))

    const instances = [
      { log: 'whole-first', port: ports.app },
      { log: 'whole-second', port: secondPort },
    ].map(({ log, port }) => ({ log, port, pidFile: path.join(foyerFolder, `${log}-${process.pid}.pid`) }))
    for (const { log, port, pidFile } of instances) {
      const instance = await keepAppRunning({ ...settings, PORT: String(port) }, { log, pidFile, onMishap })
      closing.unshift(instance.stop)
    }
    const env = {
      ...settings,
      WHOLE_PORTS: instances.map(({ port }) => port).join(','),
      WHOLE_PID_FILES: instances.map(({ pidFile }) => pidFile).join(','),
      WHOLE_DATABASE_PID_FILE: database.pidFile,
      LOG_LEVEL: 'silent',
    }
    return { env, mishaps, close }
  } catch (error) {
    await close()
    throw error
  }
}

import fs from 'node:fs'
import { parseEnv } from 'node:util'
import { stopChildren } from './children.mjs'
import { keepAppRunning } from './keep-app-running.mjs'
import { administer } from './open-database.mjs'
import { foyerFolder, inRoot } from './paths.mjs'
import { makeSecrets } from './secrets.mjs'
import { choosePorts, settingsFrom } from './settings.mjs'
import { startSandbox } from './start-sandbox.mjs'
import { urlOf } from './test-cluster.mjs'

const firstPorts = { app: 3600, sandbox: 4600, smtp: 2600 }
const decisionDelayMs = '300'
const settleMs = '150'

/**
 * A whole Foyer for the stories: its own database, sandbox, secrets and ports, and nothing from the
 * environment or a .env file, so that no test ever talks to a real bank. A story may kill the process that
 * APP_PID_FILE names; another takes its place.
 * @param {{ adminUrl: string, template: string }} cluster
 * @param {{ name?: string, more?: Record<string, string> }} [options] `name` tells several worlds of one run apart;
 *   `more` are settings beside the usual ones
 * @returns {Promise<{ settings: Record<string, string>, close: () => Promise<void> }>}
 */
export async function openTestWorld(cluster, { name = 'test', more = {} } = {}) {
  const database = `foyer_${name}_${process.pid}`
  await administer(cluster.adminUrl, `drop database if exists ${database} with (force)`)
  await administer(cluster.adminUrl, `create database ${database} template ${cluster.template}`)
  const closing = []

  async function close() {
    for (const close of closing) await close()
    await administer(cluster.adminUrl, `drop database if exists ${database} with (force)`)
  }

  try {
    const settings = {
      ...allBlank(),
      ...settingsFrom({}, {
        secrets: makeSecrets(),
        ports: await choosePorts({}, firstPorts),
        databaseUrl: urlOf(cluster.adminUrl, database),
      }),
      SANDBOX_DATA: '', // in memory only
      SANDBOX_DECISION_DELAY_MS: decisionDelayMs,
      SANDBOX_SETTLE_MS: settleMs,
      APP_PID_FILE: `${foyerFolder}/${name}-app-${process.pid}.pid`,
      ...more,
    }
    const { child: sandbox } = await startSandbox(settings, { log: `${name}-sandbox` })
    closing.unshift(() => stopChildren([sandbox]))
    const app = await keepAppRunning(settings, { log: `${name}-app`, pidFile: settings.APP_PID_FILE })
    closing.unshift(app.stop)
    return { settings, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Every setting there is, empty, which counts as not set and hides what the environment or a .env file says. */
export function allBlank() {
  const names = Object.keys(parseEnv(fs.readFileSync(inRoot('.env.example'), 'utf8')))
  return Object.fromEntries(names.map((name) => [name, '']))
}

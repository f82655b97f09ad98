import fs from 'node:fs'
import { parseEnv } from 'node:util'
import { stopChildren } from './children.mjs'
import { administer } from './open-database.mjs'
import { inRoot } from './paths.mjs'
import { makeSecrets } from './secrets.mjs'
import { choosePorts, settingsFrom } from './settings.mjs'
import { startApp } from './start-app.mjs'
import { startSandbox } from './start-sandbox.mjs'
import { urlOf } from './test-cluster.mjs'

const firstPorts = { app: 3600, sandbox: 4600, smtp: 2600 }
const decisionDelayMs = '300'

/**
 * A whole Foyer for the stories: its own database, sandbox, secrets and ports, and nothing from the
 * environment or a .env file, so that no test ever talks to a real bank.
 * @param {{ adminUrl: string, template: string }} cluster
 * @returns {Promise<{ settings: Record<string, string>, close: () => Promise<void> }>}
 */
export async function openTestWorld(cluster) {
  const database = `foyer_stories_${process.pid}`
  await administer(cluster.adminUrl, `drop database if exists ${database} with (force)`)
  await administer(cluster.adminUrl, `create database ${database} template ${cluster.template}`)
  const children = []

  async function close() {
    await stopChildren(children)
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
    }
    for (const start of [startSandbox, startApp]) {
      const { child } = await start(settings, { log: `test-${start === startApp ? 'app' : 'sandbox'}` })
      children.push(child)
    }
    return { settings, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Every setting there is, empty, which counts as not set and hides what the environment or a .env file says. */
function allBlank() {
  const names = Object.keys(parseEnv(fs.readFileSync(inRoot('.env.example'), 'utf8')))
  return Object.fromEntries(names.map((name) => [name, '']))
}

import fs from 'node:fs'
import { stopChildren } from './children.mjs'
import { startApp } from './start-app.mjs'
import { messageOf } from './stage-failed.mjs'

/**
 * Serves the app, and starts it anew when somebody kills it, as whoever keeps a server running does.
 * @param {Record<string, string>} settings
 * @param {{ log: string, pidFile: string }} options `pidFile` always names the process that serves now
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function keepAppRunning(settings, { log, pidFile }) {
  let app
  let isStopping = false

  async function start() {
    const { child } = await startApp(settings, { log })
    app = child
    fs.writeFileSync(pidFile, String(child.pid))
    child.once('exit', (_, signal) => {
      if (signal === 'SIGKILL' && !isStopping) start().catch((error) => process.stderr.write(`${messageOf(error)}\n`))
    })
  }

  await start()
  return {
    async stop() {
      isStopping = true
      await stopChildren([app])
      fs.rmSync(pidFile, { force: true })
    },
  }
}

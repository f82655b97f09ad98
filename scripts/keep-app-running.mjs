import fs from 'node:fs'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { stopChildren } from './children.mjs'
import { startApp } from './start-app.mjs'
import { messageOf } from './stage-failed.mjs'

const pauseMs = 50

/**
 * Serves the app, and starts it anew when somebody kills it, even while it starts, as whoever keeps a server
 * running does.
 * @param {Record<string, string>} settings
 * @param {object} options
 * @param {string} options.log name of its log
 * @param {string} options.pidFile names the process that serves, from the moment in which it is started
 * @param {(mishap: string) => void} [options.onMishap] told of what ended, or did not start, without being killed
 * @returns {Promise<{ stop: () => Promise<void> }>} once it is healthy for the first time
 */
export async function keepAppRunning(settings, { log, pidFile, onMishap = complain }) {
  let app
  let isStopping = false

  function onSpawn(child) {
    app = child
    fs.writeFileSync(pidFile, String(child.pid))
  }

  /** False when it ended on the way; whoever killed it has another started. */
  async function starts() {
    try {
      await startApp(settings, { log, onSpawn })
      return true
    } catch (error) {
      if (!wasKilled(app) && !isStopping) onMishap(`${log} did not start: ${messageOf(error)}`)
      await stopChildren([app])
      return false
    }
  }

  async function keepOn() {
    while (!isStopping) {
      await untilEnded(app)
      if (!wasKilled(app) && !isStopping) onMishap(`${log} ended by itself, with ${app.signalCode ?? app.exitCode}`)
      while (!isStopping && !(await starts())) await wait(pauseMs)
    }
  }

  await startApp(settings, { log, onSpawn })
  void keepOn()
  return {
    async stop() {
      isStopping = true
      await stopChildren([app])
      fs.rmSync(pidFile, { force: true })
    },
  }
}

async function untilEnded(child) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

function wasKilled(child) {
  return child.signalCode === 'SIGKILL'
}

function complain(mishap) {
  process.stderr.write(`${mishap}\n`)
}

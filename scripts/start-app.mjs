import { startNode } from './children.mjs'
import { startLogged, tailOf } from './log-file.mjs'
import { inPackage } from './paths.mjs'
import { StageFailed } from './stage-failed.mjs'
import { untilReady } from './until-ready.mjs'

const readyWithinMs = 60_000
const answerWithinMs = 30_000
/** By this the app says that it will not start with its settings: lib/refuse-unfit-settings.ts. */
const unfitSettingsCode = 78
const anyAddress = ['0.0.0.0', '::']

/**
 * Serves the app and waits until it says that it is healthy.
 * @param {Record<string, string>} settings
 * @param {object} [options]
 * @param {boolean} [options.isDev] in development its words go to the terminal
 * @param {string} [options.log]
 * @param {(child: import('node:child_process').ChildProcess) => void} [options.onSpawn] told of it before it is ready
 */
export async function startApp(settings, { isDev = false, log = 'app', onSpawn = () => {} } = {}) {
  const where = ['-p', settings.PORT, '-H', settings.APP_HOST]
  const program = [inPackage('next/dist/bin/next'), isDev ? 'dev' : 'start', ...where]
  const env = { ...process.env, ...settings }
  const started = startLogged(log, (file) => startNode(program, { env, stdout: isDev ? 'inherit' : file }))
  onSpawn(started.child)
  await untilReady(started.child, () => isHealthy(healthUrl(settings)), {
    withinMs: readyWithinMs,
    failure: () => whyNot(started),
  })
  return started
}

/** Of settings it says what is wrong and nothing else; of anything else, what it said last. */
function whyNot({ child, logFile }) {
  const said = tailOf(logFile)
  if (child.exitCode !== unfitSettingsCode) return new StageFailed('The app did not become healthy', said)
  const faults = said.slice(Math.max(0, said.indexOf('Settings that')))
  return new StageFailed('The app does not start with these settings.', faults)
}

function healthUrl({ APP_HOST, PORT }) {
  const host = anyAddress.includes(APP_HOST) ? '127.0.0.1' : APP_HOST
  return `http://${host}:${PORT}/api/health`
}

async function isHealthy(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(answerWithinMs) })
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false
  }
}

import { startNode } from './children.mjs'
import { startLogged, tailOf } from './log-file.mjs'
import { inPackage } from './paths.mjs'
import { sandboxSettings } from './settings.mjs'
import { StageFailed } from './stage-failed.mjs'
import { untilReady } from './until-ready.mjs'

const readyWithinMs = 30_000

/**
 * Starts the sandbox and waits for the line in which it says that it listens: `{"ready":true,…}`.
 * @param {Record<string, string>} settings @param {{ isWatching?: boolean, log?: string }} [options]
 */
export async function startSandbox(settings, { isWatching = false, log = 'sandbox' } = {}) {
  const program = isWatching
    ? [inPackage('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'sandbox/main.ts']
    : ['--import', 'tsx', 'sandbox/main.ts']
  const env = { ...process.env, ...sandboxSettings(settings) }
  const started = startLogged(log, (stdout) => startNode(program, { env, stdout }))
  await untilReady(started.child, () => tailOf(started.logFile).includes('"ready":true'), {
    withinMs: readyWithinMs,
    failure: () => new StageFailed('The sandbox did not start', tailOf(started.logFile)),
  })
  return started
}

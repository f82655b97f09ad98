import { wakeAll } from './db/notifications'
import { log } from './log'
import { thisProcess } from './this-process'

const signals = ['SIGTERM', 'SIGINT'] as const
/** By these Next says which signal ended it. */
const nextExitCodes = [130, 143]
/** A request that never ends does not keep the process: half a minute is what is commonly allowed. */
const endWithinMs = 28_000

/**
 * On a polite signal: the process is no longer ready, whoever waits for news is answered, jobs are finished or
 * handed back, all while it still serves. Then Next does what it does by itself: it takes no more connections,
 * answers the requests that it has, and exits. What is left of database connections ends with the process.
 */
export function endServingOnSignal(): void {
  for (const signal of signals) {
    const next = process.listeners(signal)
    process.removeAllListeners(signal)
    process.on(signal, () => void endServing().then(() => next.forEach((listener) => listener(signal))))
  }
  process.on('exit', (code) => {
    if (nextExitCodes.includes(code)) process.exitCode = 0
  })
}

let ending: Promise<void> | undefined

function endServing(): Promise<void> {
  return (ending ??= finish())
}

async function finish() {
  thisProcess.isEnding = true
  setTimeout(() => process.exit(0), endWithinMs).unref()
  wakeAll()
  await thisProcess.worker?.stop()
  log.info('process.ending')
}

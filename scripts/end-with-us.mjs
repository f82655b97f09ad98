import { killChildren } from './children.mjs'
import { watchNpm } from './watch-npm.mjs'

/**
 * Ends a command once: on Ctrl-C, on a polite signal, when the npm that runs us is gone, or when it is
 * called. A second Ctrl-C does not wait.
 * @param {(how: { isHurried: boolean }) => Promise<void>} tidyUp
 * @param {{ interruptedCode?: number }} [options] the exit code after Ctrl-C
 * @returns {{ end: (code: number) => Promise<never>, isEnding: () => boolean }}
 */
export function endWithUs(tidyUp, { interruptedCode = 130 } = {}) {
  let isEnding = false

  async function end(code) {
    if (isEnding) return new Promise(() => {})
    isEnding = true
    await tidyUp({ isHurried: false }).catch((error) => {
      process.stderr.write(`${error.stack}\n`)
    })
    process.exit(code)
  }

  async function interrupt() {
    if (!isEnding) return end(interruptedCode)
    killChildren()
    await tidyUp({ isHurried: true }).catch(() => {})
    process.exit(130)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt)
  watchNpm(() => end(interruptedCode))
  return { end, isEnding: () => isEnding }
}

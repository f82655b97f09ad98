import { setTimeout as wait } from 'node:timers/promises'

const lookMs = 30

/** Looks again and again whether a program is ready; fails when it ends or takes too long. */
export async function untilReady(child, isReady, { withinMs, failure }) {
  const givesUpAt = Date.now() + withinMs
  while (!(await isReady())) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > givesUpAt) throw failure()
    await wait(lookMs)
  }
}

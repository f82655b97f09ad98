import { isMainThread } from 'node:worker_threads'

/**
 * Preloaded (`node --import`) into programs that must not outlive the command that started them. Standard
 * input is a pipe held by that command; the system closes it when the command ends, even by kill -9. Then
 * the whole process group goes: the program and whatever it started. What the program starts inherits this
 * preload but has another parent and an input of its own, so there it does nothing.
 */
const graceMs = 1_500

function leave() {
  setTimeout(() => process.kill(process.platform === 'win32' ? process.pid : 0, 'SIGKILL'), graceMs).unref()
  process.kill(process.platform === 'win32' ? process.pid : 0, 'SIGTERM')
}

const isStartedByUs = process.ppid === Number(process.env.FOYER_PARENT_PID)

if (isMainThread && isStartedByUs) {
  process.stdin.on('end', leave).on('error', leave).resume()
  process.stdin.unref?.()
}

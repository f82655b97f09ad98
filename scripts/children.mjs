import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './paths.mjs'

const graceMs = 2_000
const outputCharactersMax = 2_000_000
const hasGroups = process.platform !== 'win32'
const living = new Set()

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches only us and we decide the order
 * in which things end. Its standard input is a pipe that closes when we die: see with-parent.mjs.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.cwd]
 * @param {{ uid: number, gid: number } | null} [options.account] to run as, when not as ourselves
 * @param {'pipe' | 'inherit' | number} [options.stdout] where both streams go: 'pipe', 'inherit' or an open file
 */
export function startChild(command, args, { env = process.env, cwd = root, account = null, stdout = 'pipe' } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['pipe', stdout, stdout],
    detached: hasGroups,
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  living.add(child)
  child.stdin.on('error', () => {})
  child.once('exit', () => living.delete(child))
  child.once('error', () => living.delete(child))
  return child
}

/** The same for a Node program that shall end when we do, even if we are killed. */
export function startNode(args, { env = process.env, ...options } = {}) {
  const withParent = pathToFileURL(inRoot('scripts/with-parent.mjs')).href
  const ours = { ...env, FOYER_PARENT_PID: String(process.pid) }
  return startChild(process.execPath, ['--import', withParent, ...args], { ...options, env: ours })
}

/**
 * Runs a program to its end. Never throws for its exit code.
 * @returns {Promise<{ code: number, output: string }>} both of its streams, the last two million characters
 */
export async function runChild(command, args, options = {}) {
  const child = startChild(command, args, options)
  child.stdin.end()
  let output = ''
  const keep = (text) => {
    output = (output + text).slice(-outputCharactersMax)
  }
  child.stdout?.setEncoding('utf8').on('data', keep)
  child.stderr?.setEncoding('utf8').on('data', keep)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: `${error.message}\n` }))
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }))
  })
}

/** Runs a Node program of a package to its end. */
export function runNode(args, options) {
  return runChild(process.execPath, args, options)
}

/** Asks every child, or the given ones, to end; after two seconds they are made to. */
export async function stopChildren(children = [...living]) {
  const ends = children.filter((child) => living.has(child)).map((child) => once(child, 'exit'))
  signal(children, 'SIGTERM')
  const impatience = setTimeout(() => signal(children, 'SIGKILL'), graceMs)
  await Promise.all(ends)
  clearTimeout(impatience)
}

/** Ends every child at once. */
export function killChildren() {
  signal([...living], 'SIGKILL')
}

function signal(children, name) {
  for (const child of children) {
    if (!child.pid || !living.has(child)) continue
    try {
      if (hasGroups) process.kill(-child.pid, name)
      else child.kill(name)
    } catch {
      // It ended between the look and the signal.
    }
  }
}

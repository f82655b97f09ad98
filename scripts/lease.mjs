import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const lockWaitMs = 60_000
const lockLookMs = 50

/**
 * Lets one process at a time do the work; a lock that a dead process left behind is taken over.
 * @template Result
 * @param {string} file @param {() => Promise<Result>} work @returns {Promise<Result>}
 */
export async function withLock(file, work) {
  const givesUpAt = Date.now() + lockWaitMs
  while (!takeLock(file)) {
    if (Date.now() > givesUpAt) throw new Error(`Waited a minute for ${file}; remove it if nothing else is running`)
    await wait(lockLookMs)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

/** A link is made whole or not at all, so nobody ever reads a lock without its owner's number in it. */
function takeLock(file) {
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, String(process.pid))
  try {
    fs.linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(ownerOf(file))) fs.rmSync(file, { force: true })
    return false
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

function ownerOf(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8'))
  } catch {
    return process.pid
  }
}

/** Notes that this process uses what the folder stands for. */
export function joinLease(folder) {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, String(process.pid)), '')
}

/** Takes the note back. True when no other living process has one: the last one out switches off the light. */
export function leaveLease(folder) {
  const others = fs.readdirSync(folder).filter((name) => name !== String(process.pid) && isAlive(Number(name)))
  for (const name of fs.readdirSync(folder)) {
    if (!others.includes(name)) fs.rmSync(path.join(folder, name), { force: true })
  }
  return others.length === 0
}

export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

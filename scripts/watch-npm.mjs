import fs from 'node:fs'

const lookMs = 1_000

/**
 * Calls back when the npm that runs us has been killed, which it cannot tell us itself: its shell, or we,
 * then have another parent. Linux only; elsewhere and without npm nothing is watched.
 * @param {() => void} onGone
 */
export function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return
  const first = lineage()
  if (!first.some((pid) => nameOf(pid).startsWith('npm'))) return
  setInterval(() => String(lineage()) !== String(first) && onGone(), lookMs).unref()
}

/** Our parents up to npm: npm itself, or its shell and then npm. */
function lineage() {
  const parent = process.ppid
  return nameOf(parent).startsWith('npm') ? [parent] : [parent, parentOf(parent)]
}

function nameOf(pid) {
  return readProcess(pid, 'cmdline')
}

/** The fourth field of /proc/<pid>/stat, counted from the end of the name, which may hold anything. */
function parentOf(pid) {
  return Number(readProcess(pid, 'stat').split(') ').pop().split(' ')[1] ?? 0)
}

function readProcess(pid, file) {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

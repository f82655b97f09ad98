import fs from 'node:fs'
import path from 'node:path'

const read = 4
const enter = 1

/**
 * Whether an account may walk down to a path and use what is there, by the mode bits of every folder on
 * the way. A path that is not there yet is judged by the folders that are.
 * @param {string} target absolute
 * @param {{ uid: number, gid: number }} account
 * @param {(file: string) => { uid: number, gid: number, mode: number } | undefined} [statOf]
 */
export function canReach(target, account, statOf = (file) => fs.statSync(file, { throwIfNoEntry: false })) {
  return wayTo(target).every((place) => {
    const stat = statOf(place)
    if (!stat) return true
    const wanted = place === target ? read | enter : enter
    return (bitsFor(stat, account) & wanted) === wanted
  })
}

function wayTo(target) {
  const parent = path.dirname(target)
  return parent === target ? [target] : [...wayTo(parent), target]
}

function bitsFor(stat, account) {
  if (stat.uid === account.uid) return (stat.mode >> 6) & 7
  if (stat.gid === account.gid) return (stat.mode >> 3) & 7
  return stat.mode & 7
}

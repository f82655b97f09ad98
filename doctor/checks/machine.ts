import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { endedOn, nodeEnds } from '../ends-of-life'
import { attention, notReady, ready, type Finding, type Group } from '../finding'
import type { Patient } from '../patient'

const gibibyte = 2 ** 30
/**
 * Two pictures are opened at once, at 75 MB each and about as much again while they are turned into a PNG
 * (lib/pictures/picture-limits.ts), beside a server of some 300 MB.
 */
const memoryMinBytes = 1 * gibibyte

/** What the app stands on. Run the doctor where the app runs. */
export function machineGroup({ root, now }: Pick<Patient, 'root' | 'now'>): Group {
  return {
    title: 'This machine',
    reach: 'local',
    checks: [
      { id: 'machine.node', looksAt: 'Node', look: () => judgeNode(process.versions.node, requiredNode(root), now()) },
      { id: 'machine.languages', looksAt: 'Spanish and time zones', look: judgeLanguages },
      { id: 'machine.memory', looksAt: 'Memory', look: () => judgeMemory(memoryBytes()) },
    ],
  }
}

/** @param required as package.json has it: `>=20.19` */
export function judgeNode(version: string, required: string, nowMs: number): Finding {
  if (!isAtLeast(version, required))
    return notReady(`${version}, and the app needs ${required}`, 'Install a newer Node.')
  const end = endedOn(nodeEnds, Number(version.split('.')[0]), nowMs)
  if (end)
    return attention(`${version}, which has had no security fixes since ${end}`, 'Go over to a version that has them.')
  return ready(version)
}

function requiredNode(root: string): string {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { engines: { node: string } }
  return engines.node
}

function isAtLeast(version: string, required: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [majorMin = 0, minorMin = 0] = required.replace('>=', '').split('.').map(Number)
  return major > majorMin || (major === majorMin && minor >= minorMin)
}

/** A Node built with fewer languages than all writes English dates on Spanish screens. */
function judgeLanguages(): Finding {
  const noonInJanuary = new Date('2026-01-15T12:00:00Z')
  const month = new Intl.DateTimeFormat('es', { month: 'long', timeZone: 'UTC' }).format(noonInJanuary)
  const hour = new Intl.DateTimeFormat('en-US', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'America/New_York',
  }).format(noonInJanuary)
  if (month === 'enero' && hour === '07') return ready('complete')
  return notReady(
    'this Node knows no Spanish dates or no time zones',
    'Use a Node with full ICU, as nodejs.org offers it.',
  )
}

/** What this process may use: of its container, or of the machine. */
function memoryBytes(): number {
  const limit = process.constrainedMemory?.() ?? 0
  return limit > 0 ? Math.min(limit, os.totalmem()) : os.totalmem()
}

export function judgeMemory(bytes: number): Finding {
  const has = `${(bytes / gibibyte).toFixed(1)} GiB`
  if (bytes >= memoryMinBytes) return ready(has)
  return attention(`${has}; opening people's photos may need more`, 'Give each process 1 GiB or more.')
}

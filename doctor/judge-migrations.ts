import { attention, notReady, ready, type Finding } from './finding'
import { deploy, type MigrationFacts, type Noted } from './migration-facts'

const isApplied = ({ isDone, isUndone }: Noted) => isDone && !isUndone

export function judgeApplied({ ours, noted }: MigrationFacts): Finding {
  const mentioned = new Set(noted.filter((one) => isApplied(one) || isBroken(one)).map(({ name }) => name))
  const missing = ours.filter(({ name }) => !mentioned.has(name)).map(({ name }) => name)
  return missing.length === 0 ? ready(`${ours.length}`) : notReady(`missing: ${missing.join(', ')}`, deploy)
}

export function judgeUnknown({ ours, noted }: MigrationFacts): Finding {
  const unknown = noted.filter((one) => isApplied(one) && !ours.some(({ name }) => name === one.name))
  if (unknown.length === 0) return ready('all of them came with this version')
  return notReady(
    `not of this version: ${unknown.map(({ name }) => name).join(', ')}`,
    'Deploy the version that brought them, or look who changed the database.',
  )
}

const isBroken = ({ isDone, isUndone }: Noted) => !isDone && !isUndone

export function judgeFailed({ noted }: MigrationFacts): Finding {
  const failed = noted.filter(isBroken)
  if (failed.length === 0) return ready('none')
  return notReady(
    `broke off: ${failed.map(({ name }) => name).join(', ')}`,
    'Mend what it left behind, then npm run prisma -- migrate resolve.',
  )
}

export function judgeChanged({ ours, noted }: MigrationFacts): Finding {
  const changed = ours.filter(({ name, checksum }) =>
    noted.some((one) => isApplied(one) && one.name === name && one.checksum !== checksum),
  )
  if (changed.length === 0) return ready('none')
  return attention(
    `changed after it was applied: ${changed.map(({ name }) => name).join(', ')}`,
    'Bring the file back to what was applied; put changes into a new migration.',
  )
}

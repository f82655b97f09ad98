import { eventsListedMax } from './partner-events-store.mjs'

const columns = {
  'happened at': ({ happenedAt }) => happenedAt.toISOString(),
  application: ({ applicationId }) => applicationId,
  no: ({ sequence }) => String(sequence),
  stage: ({ stage, status }) => (status ? `${stage} (${status})` : stage),
  event: ({ id }) => id,
  to: ({ url }) => url ?? 'nobody yet',
  'what became of it': standing,
}

/** The rows of `listEvents`, as lines for a person. */
export function eventsTable(rows) {
  if (rows.length === 0) return 'No such events.'
  const names = Object.keys(columns)
  const cells = rows.map((row) => names.map((name) => columns[name](row)))
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((line) => line[at].length)))
  const lines = [names, ...cells].map((line) => line.map((cell, at) => cell.padEnd(widths[at])).join('  ').trimEnd())
  const isCut = new Set(rows.map(({ id }) => id)).size === eventsListedMax
  return [...lines, ...(isCut ? [`The newest ${eventsListedMax} only.`] : [])].join('\n')
}

function standing({ url, attempts, lastAnswer, deliveredAt, givenUpAt }) {
  if (url === null) return 'waits for an address'
  const tries = attempts === 1 ? '1 try' : `${attempts} tries`
  if (deliveredAt) return `delivered ${deliveredAt.toISOString()}, ${tries}`
  if (givenUpAt) return `given up ${givenUpAt.toISOString()}, ${tries}, last answer: ${lastAnswer}`
  return attempts === 0 ? 'waits for its turn' : `${tries}, last answer: ${lastAnswer}`
}

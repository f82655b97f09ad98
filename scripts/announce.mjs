import path from 'node:path'
import { root } from './paths.mjs'

/**
 * The box that ends a start: where everything is, and how to stop it.
 * @param {object} run
 * @param {Record<string, string>} run.settings
 * @param {Record<string, string>} run.given what somebody has set
 * @param {{ place: string }} run.database
 * @param {boolean} run.hasSandbox
 * @param {string} run.seconds it took
 * @param {{ sandboxUrl: string } | null} [run.lan] where phones reach it
 */
export function announcement({ settings, given, database, hasSandbox, seconds, lan = null }) {
  const sandboxUrl = lan?.sandboxUrl ?? `http://localhost:${settings.SANDBOX_PORT}`
  return inBox([
    `Foyer is open  (${seconds} s)`,
    '',
    ...row('App', settings.APP_URL),
    ...(lan ? [] : portNote('PORT', settings, given, '3000')),
    ...(hasSandbox
      ? [
          ...row('Sandbox', sandboxUrl),
          ...(lan ? [] : portNote('SANDBOX_PORT', settings, given, '4010')),
          ...row('  Inbox', `${sandboxUrl}/inbox`, 'codes and letters arrive here'),
          ...row('  People', `${sandboxUrl}/people`, 'whom to be, and what happens'),
        ]
      : row('Sandbox', 'off')),
    ...row('Database', shown(database.place)),
    ...row('Logs', shown('.foyer/logs')),
    ...(lan ? ['', ...lanNotes(hasSandbox)] : []),
    '',
    'Ctrl-C stops everything.',
  ])
}

/** What to expect on a phone, and who else can come in. */
function lanNotes(hasSandbox) {
  return [
    'On a phone in the same network: scan the code below. Its browser warns once, for this machine has',
    'signed the certificate itself. Choose to go on; the camera then works, as it does only with https.',
    `Everybody in this network can open ${hasSandbox ? 'app and sandbox, and read its inbox' : 'the app'}.`,
  ]
}

function row(label, value, remark) {
  return [`${label.padEnd(10)}${value}${remark ? `  ${remark}` : ''}`]
}

function portNote(name, settings, given, usual) {
  const wanted = given[name] ?? usual
  return settings[name] === wanted ? [] : [`${''.padEnd(10)}(port ${wanted} is taken)`]
}

function shown(place) {
  return place.startsWith(root + path.sep) ? path.relative(root, place) : place
}

function inBox(lines) {
  const width = Math.max(...lines.map((line) => line.length))
  const edge = '─'.repeat(width + 4)
  return [`┌${edge}┐`, ...lines.map((line) => `│  ${line.padEnd(width)}  │`), `└${edge}┘`].join('\n')
}

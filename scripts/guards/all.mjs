import { accounts } from './accounts.mjs'
import { answers } from './answers.mjs'
import { codes } from './codes.mjs'
import { evidence } from './evidence.mjs'
import { files } from './files.mjs'
import { handoff } from './handoff.mjs'
import { journey } from './journey.mjs'
import { log } from './log.mjs'
import { requests } from './requests.mjs'
import { sends } from './sends.mjs'
import { sessions } from './sessions.mjs'
import { settings } from './settings.mjs'
import { stories } from './stories.mjs'
import { uploads } from './uploads.mjs'
import { vault } from './vault.mjs'
import { vendors } from './vendors.mjs'

/**
 * A guard: the very text of it, once in its file; what stands there without it; and the test that must go red then,
 * as its file and a piece of its name. A guard that only a story sees is an expression, for one build has them all.
 * @typedef {{ name: string, file: string, guard: string, without: string, test: [file: string, piece: string] }} Guard
 */

const groups = {
  codes, sends, sessions, handoff, requests, answers, files, uploads, vault, evidence, vendors, journey, settings, log,
  accounts,
  stories,
}

/** Every guard that docs/security names, as `group/name`. @type {Guard[]} */
export const guards = Object.entries(groups).flatMap(([group, ofGroup]) =>
  ofGroup.map((guard) => ({ ...guard, name: `${group}/${guard.name}` })),
)

/** Whether it takes the whole app and a browser to see that it is gone. */
export function isStory({ test: [file] }) {
  return file.endsWith('.spec.ts')
}

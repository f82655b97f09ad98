import fs from 'node:fs'
import { runNode } from '../children.mjs'
import { inPackage, inRoot } from '../paths.mjs'

/** @typedef {import('./all.mjs').Guard} Guard */

/** A text as a regular expression that finds it. */
export function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The text of a file with its guard gone. */
export function withoutGuard(source, { guard, without }) {
  return source.replace(guard, () => without)
}

/**
 * Takes one guard away, runs its test, and puts it back.
 * @param {Guard} guard
 * @returns {Promise<'killed' | 'survived' | 'unclear'>} `unclear`: its test did not come to an end at all
 */
export async function tryGuard(guard) {
  const file = inRoot(guard.file)
  const source = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, withoutGuard(source, guard))
  try {
    const states = await runTests([guard])
    return judge(states.get(guard))
  } finally {
    fs.writeFileSync(file, source)
  }
}

function judge(states) {
  if (states.includes('failed')) return 'killed'
  return states.includes('passed') ? 'survived' : 'unclear'
}

/**
 * Runs the tests of these guards, and nothing else of their files.
 * @param {Guard[]} guards
 * @returns {Promise<Map<Guard, string[]>>} of each guard what became of its tests: passed, failed
 */
export async function runTests(guards) {
  const report = inRoot('test-results/guards.json')
  fs.rmSync(report, { force: true })
  const files = [...new Set(guards.map(({ test: [file] }) => file))]
  const names = guards.map(({ test: [, piece] }) => literally(piece)).join('|')
  await runNode([
    ...[inPackage('vitest/vitest.mjs'), 'run', ...files, '-t', names],
    ...['--reporter=json', `--outputFile.json=${report}`],
  ])
  const { testResults } = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : { testResults: [] }
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ file: name, fullName, status })))
  return new Map(guards.map((guard) => [guard, statesOf(guard, tests)]))
}

function statesOf({ test: [file, piece] }, tests) {
  const its = tests.filter((test) => test.file.endsWith(file) && test.fullName.includes(piece))
  return its.map(({ status }) => status).filter((status) => status === 'passed' || status === 'failed')
}

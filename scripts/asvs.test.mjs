import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import stories from '../playwright.config'
import { readNames, readTable } from './asvs-table.mjs'
import { inRoot } from './paths.mjs'

const folder = 'docs/security'
const vitestConfigs = Object.values(
  import.meta.glob(['../vitest.config.ts', '../*/vitest.config.ts'], { eager: true, import: 'default' }),
)

const read = (file) => fs.readFileSync(inRoot(file), 'utf8')
const isThere = (file) => fs.existsSync(inRoot(file))

const table = readTable(read(`${folder}/asvs.md`))
const numbered = read(`${folder}/asvs-numbers.txt`).trim().split('\n')
const stages = [...read('scripts/test.mjs').matchAll(/^ {2}(\w+): (?:\(\) => stage|run)/gm)].map(([, stage]) => stage)

/** Whether `npm test` collects a file: as a unit test, a proof, or a story in some browser. */
function isRun(file) {
  const isAny = (patterns) => [patterns].flat().some((pattern) => pattern && fits(file, pattern))
  const inVitest = vitestConfigs.some(({ test }) => isAny(test.include) && !isAny(test.exclude))
  const inProject = ({ testMatch = stories.testMatch, testIgnore }) => isAny(testMatch) && !isAny(testIgnore)
  return inVitest || (file.startsWith(`${stories.testDir}/`) && stories.projects.some(inProject))
}

function fits(file, pattern) {
  return pattern instanceof RegExp ? pattern.test(file) : path.matchesGlob(file, pattern)
}

/** Whether a piece of text stands in the name of a test that is not skipped, or in a row of a table that names them. */
function isNamed(source, piece) {
  const names = source.matchAll(/(?<!\.(?:skip|fixme|todo))[(\[]\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g)
  return [...names].some(([, , name]) => name.includes(piece))
}

/** Whether a link leads to a document that is there, and to a heading of it. */
function leadsSomewhere(link) {
  const [file, anchor] = link.split('#')
  const document = path.posix.join(folder, file)
  if (!isThere(document) || !anchor) return isThere(document)
  const headings = [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading)
  return headings.some((heading) => heading.toLowerCase().replaceAll(' ', '-') === anchor)
}

/** What is wrong with the names in a text. */
function liesIn({ tests, files, links, stages: named }) {
  return [
    ...tests.flatMap(liesAbout),
    ...files.filter((file) => !isThere(file)).map((file) => `no ${file}`),
    ...links.filter((link) => !leadsSomewhere(link)).map((link) => `nothing at ${link}`),
    ...named.filter((stage) => !stages.includes(stage)).map((stage) => `no stage ${stage}`),
  ]
}

function liesAbout({ file, pieces }) {
  if (!isThere(file)) return [`no ${file}`]
  if (!isRun(file)) return [`npm test does not run ${file}`]
  return pieces.filter((piece) => !isNamed(read(file), piece)).map((piece) => `no “${piece}” in ${file}`)
}

describe('the table of ASVS requirements', () => {
  it('has every number of level 1 and 2 exactly once, in order, with its level', () => {
    expect(table.rows.map(({ number, level }) => `${number} L${level}`)).toEqual(numbered)
  })

  it('names no test that is not there, not run, or called otherwise, and nothing else that is not there', () => {
    const lies = table.rows.flatMap(({ number, shownBy, told }) =>
      [...liesIn(shownBy), ...liesIn(told)].map((lie) => `${number}: ${lie}`),
    )
    expect(lies).toEqual([])
  })

  it('shows whatever it calls met, and gives a reason for everything else', () => {
    const states = ['met', 'partly', 'not met', 'yours', 'n/a']
    const isShown = ({ shownBy }) => Object.values(shownBy).flat().length > 0
    const numbersOf = (rows) => rows.map(({ number }) => number)
    expect(numbersOf(table.rows.filter(({ state }) => !states.includes(state)))).toEqual([])
    expect(numbersOf(table.rows.filter((row) => row.state === 'met' && !isShown(row)))).toEqual([])
    expect(numbersOf(table.rows.filter(({ how }) => how.length < 10))).toEqual([])
  })

  it('adds up', () => {
    const count = (level, state) => table.rows.filter((row) => row.level === level && row.state === state).length
    const sums = table.sums.map(({ state }) => ({ state, level1: count(1, state), level2: count(2, state) }))
    expect(table.sums).toEqual(sums)
    expect(sums.reduce((sum, { level1, level2 }) => sum + level1 + level2, 0)).toBe(numbered.length)
  })
})

describe('the pages beside it', () => {
  it.each(['inventory.md', 'threats.md'])('%s names no file and no heading that is not there', (page) => {
    expect(liesIn(readNames(read(`${folder}/${page}`)))).toEqual([])
  })
})

/** What is named in a text: “a piece of a test’s name” belongs to the `file` before it. */
const named = /`([^`]+)`|“([^”]+)”|\]\(([^)]+)\)/g
const isTest = /\.(test|spec)\.(ts|tsx|mjs)$/
const isFile = /^[\w.[\]-]+(\/[\w.[\]-]+)*\.(ts|tsx|mjs|cjs|md|txt|sql|prisma|example)$/
const stageName = /^npm test -- (\w+)$/
const isCount = /^\d+$/

/**
 * docs/security/asvs.md as facts: a row for each requirement, and the sums at its top.
 * @param {string} markdown
 */
export function readTable(markdown) {
  const lines = markdown.split('\n').filter((line) => line.startsWith('| '))
  const cells = lines.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  return {
    rows: cells.filter(([first]) => first.startsWith('v5.0.0-')).map(readRow),
    sums: cells.filter(([, ...rest]) => rest.length === 2 && rest.every((cell) => isCount.test(cell))).map(readSum),
  }
}

function readRow([number, level, state, how = '', shownBy = '']) {
  return { number, level: Number(level), state, how, shownBy: readNames(shownBy), told: readNames(how) }
}

function readSum([state, level1, level2]) {
  return { state, level1: Number(level1), level2: Number(level2) }
}

/**
 * The tests, other files, stages of `npm test` and links that a text names.
 * @param {string} text
 */
export function readNames(text) {
  const names = { tests: [], files: [], stages: [], links: [] }
  for (const [, code, piece, link] of text.matchAll(named)) {
    if (link) names.links.push(link)
    else if (piece) names.tests.at(-1).pieces.push(piece)
    else if (isTest.test(code)) names.tests.push({ file: code, pieces: [] })
    else if (isFile.test(code)) names.files.push(code)
    else if (stageName.test(code)) names.stages.push(stageName.exec(code)[1])
  }
  return names
}

import MagicString from 'magic-string'
import path from 'node:path'
import ts from 'typescript'

const rooms = /^lib\/(account|evidence|identity|jiko|messages|onboarding|partner|vault)\/(?!.*(\.test|test-[^/]+)\.tsx?$).*\.tsx?$/

/**
 * Marks every `await` of our use cases and vendors, so that a process can be made to end there: `await work` becomes
 * `await foyerAwait('file:line', async () => work)`. What is not marked by hand cannot be forgotten.
 * @returns {import('vite').Plugin}
 */
export function awaitPoints(root) {
  return {
    name: 'await-points',
    enforce: 'pre',
    transform(code, id) {
      const file = path.relative(root, id.split('?')[0]).replaceAll(path.sep, '/')
      return rooms.test(file) ? mark(code, file) : null
    },
  }
}

/** @param {string} code @param {string} file as it is called in reports */
export function mark(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const marked = new MagicString(code)
  const visit = (node) => {
    if (ts.isAwaitExpression(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      const { expression } = node
      marked.appendLeft(expression.getStart(source), `globalThis.foyerAwait('${file}:${line + 1}', async () => (`)
      marked.appendRight(expression.getEnd(), '))')
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { code: marked.toString(), map: marked.generateMap({ hires: true }) }
}

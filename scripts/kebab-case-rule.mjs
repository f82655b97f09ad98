import path from 'node:path'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Says whether a file's name is in kebab-case. Next's brackets, as in [step].tsx, and a first dot are allowed. */
export function isKebabCase(name) {
  return kebab.test(name.replace(/^\./, '').replace(/^\[+(\.{3})?([\w-]+)\]+/, '$2'))
}

/** An ESLint rule: files are named like-this.ts, on every system, whatever its file names can be. */
export const kebabCaseRule = {
  meta: { type: 'suggestion', schema: [], messages: { name: '{{name}} is not in kebab-case.' } },
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename)
      if (!isKebabCase(name)) context.report({ node, messageId: 'name', data: { name } })
    },
  }),
}

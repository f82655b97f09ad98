/**
 * The arguments that the Prisma CLI gives its engine. Flags that we do not know each carry a value.
 * @param {string[]} args
 * @returns what was asked: a command on a whole database, if any; the data source, `{ url }`; the paths of
 * schema files; whether only the version is wanted
 */
export function parseCommandLine(args) {
  const parsed = { command: null, datasource: {}, datamodels: [], isVersion: false }
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '--version') parsed.isVersion = true
    else if (args[i] === 'cli') return { ...parsed, command: args[i + 1] ?? '' }
    else {
      if (args[i] === '--datamodels') parsed.datamodels.push(args[i + 1])
      if (args[i] === '--datasource') parsed.datasource = JSON.parse(args[i + 1])
      i += 1
    }
  }
  return parsed
}

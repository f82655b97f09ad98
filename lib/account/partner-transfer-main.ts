import { db } from '../db/prisma'
import { readCommand, runCommand, usage, type Command } from './partner-transfer-command'

/** What `npm run transfer` starts, with its arguments. Ends with 1 when nothing is going to move that was to. */
function read(): Command | null {
  try {
    return readCommand(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : ''}\n\n${usage}\n`)
    return null
  }
}

try {
  const command = read()
  process.exitCode = command ? await runCommand(command, (line) => process.stdout.write(`${line}\n`)) : 1
  await db().$disconnect()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Something went wrong'}\n`)
  process.exit(1)
}

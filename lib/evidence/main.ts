import { text } from 'node:stream/consumers'
import { db } from '../db/prisma'
import { findApplicationsByEmail } from './find-by-email'
import { writeEvidenceFile } from './write-evidence-file'

/**
 * What `npm run evidence` starts: `main.ts <folder> [<application id>]`. Without an id it reads an e-mail address from
 * its input. Ends with 1 when anything is wrong, or nothing is there.
 */
const [folder = '', id] = process.argv.slice(2)

async function run(): Promise<boolean> {
  const ids = id ? [id] : await findApplicationsByEmail(await text(process.stdin))
  if (ids.length === 0) process.stderr.write('No application was ever begun with this address.\n')
  let isSound = ids.length > 0
  for (const applicationId of ids) {
    const { file, wrong } = await writeEvidenceFile(applicationId, folder)
    const verdict = wrong.length === 0 ? 'verified, nothing is wrong' : ['something is wrong:', ...wrong].join('\n  ')
    process.stdout.write(`${applicationId}: ${verdict}\n  ${file}\n`)
    isSound &&= wrong.length === 0
  }
  return isSound
}

try {
  process.exitCode = (await run()) ? 0 : 1
  await db().$disconnect()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Something went wrong'}\n`)
  process.exit(1)
}

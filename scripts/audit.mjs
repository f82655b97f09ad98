import { readAudit } from './audit-report.mjs'
import { runChild } from './children.mjs'

/** Of what is shipped: the rest never meets a person. */
const asked = ['audit', '--omit=dev', '--json']
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/**
 * `npm run audit`: asks the registry for published flaws in what is shipped. Ends with 1 when one is high or critical,
 * and with 2 when the registry could not be asked: whoever builds without it goes on with 2, and asks every night.
 */
const { output } = await runChild(npm, asked)
const { lines, code } = readAudit(output)
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = code

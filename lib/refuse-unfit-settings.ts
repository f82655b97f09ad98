import { writeSync } from 'node:fs'
import { env, SettingsRefused } from './env'

/** EX_CONFIG of sysexits(3): something was configured wrongly, and trying again will not help. */
const exitCode = 78

/** Ends the process, with every fault in plain words, before it has answered or begun anything. */
export function refuseUnfitSettings(): void {
  try {
    env()
  } catch (error) {
    if (!(error instanceof SettingsRefused)) throw error
    writeSync(process.stderr.fd, `${error.message}\n`)
    process.exit(exitCode)
  }
}

import fs from 'node:fs'
import { missingPlatforms, withEntries } from './missing-platforms.mjs'
import { inRoot } from './paths.mjs'

/** `npm run lock`, after every change of packages: makes a package-lock.json that `npm ci` accepts everywhere. */
const file = inRoot('package-lock.json')
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const missing = missingPlatforms(lock)

fs.writeFileSync(file, `${JSON.stringify(withEntries(lock, missing), null, 2)}\n`)
process.stdout.write(`${Object.keys(missing).length} packages for other systems added to package-lock.json\n`)

import { benchJourneys } from './bench-journeys.mjs'
import { runPlaywrightInWorld } from './run-playwright-in-world.mjs'

/**
 * `npm run bench`: how soon each screen is there, beside an empty page, and how long a phone takes to prepare a
 * photo. `npm run bench -- prepare` runs one of them; `npm run bench -- journeys` measures whole journeys instead
 * (bench/journeys). Ends with 1 if something is too slow.
 */
const [name, ...more] = process.argv.slice(2)
if (name === 'journeys') await benchJourneys(more)
else await runPlaywrightInWorld('bench/playwright.config.ts', process.argv.slice(2))

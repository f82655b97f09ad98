import { runInWorld } from './run-in-world.mjs'

/** `npm run bench`: how soon each screen is there, beside an empty page. Ends with 1 if one is too slow. */
await runInWorld('bench/playwright.config.ts')

import { runPlaywrightInWorld } from './run-playwright-in-world.mjs'

/** `npm run gallery`: a picture of every screen in every state, in .foyer/gallery, and the README's strip of them. */
await runPlaywrightInWorld('e2e/gallery/playwright.config.ts')

import { runInWorld } from './run-in-world.mjs'

/** `npm run gallery`: a picture of every screen in every state, in .foyer/gallery, and the README's strip of them. */
await runInWorld('e2e/gallery/playwright.config.ts')

import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { fuzzProgram, fuzzSettings } from './fuzz-program.mjs'
import { runInWorld } from './run-in-world.mjs'

/**
 * `npm run fuzz -- [--posts 100000] [--seed 7]`: so many generated posts, and other requests among them, to a whole
 * app in a world of its own. Prints how each address answered; ends with 1 when one failed, hung, or left garbage in
 * the store.
 */
const { values } = parseArgs({
  options: { posts: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(randomInt(2 ** 30)) } },
})

await runInWorld(fuzzProgram(values.posts, values.seed), async () => fuzzSettings)

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { awaitPoints } from './await-points.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

const testMsMax = 20 * 60_000
/** Most take two seconds; beyond this, on the average, something hangs. */
const scheduleMsMax = 20_000
const schedules = Number(process.env.PROVE_SCHEDULES ?? 0)

/** What must hold whatever happens, with every `await` of the use cases a place where a process may end. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  plugins: [awaitPoints(root)],
  test: {
    environment: 'node',
    include: ['prove/**/*.test.ts'],
    globalSetup: ['scripts/test-database-setup.mjs'],
    testTimeout: Math.max(testMsMax, schedules * scheduleMsMax),
    hookTimeout: 60_000,
    // One less is its default, which of two processors is one.
    maxWorkers: availableParallelism(),
    unstubEnvs: true,
    allowOnly: false,
    // Each line of a long proof counts as it comes.
    disableConsoleIntercept: true,
  },
})

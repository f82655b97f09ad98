import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** What the doctor says of a whole app that runs in a world of its own, well and with faults planted in it. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    include: ['doctor/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Each puts its own front before the one app.
    fileParallelism: false,
    allowOnly: false,
  },
})

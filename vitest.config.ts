import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Unit, integration and contract tests, each beside the file whose rule it tells. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    include: ['{app,components,e2e,lib,sandbox}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    exclude: ['**/node_modules/**', '.next/**', 'lib/db/generated/**'],
    globalSetup: ['scripts/test-database-setup.mjs'],
    // Real servers and a real database answer more slowly on a busy machine than they ever should.
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // One less is its default, which of two processors is one.
    maxWorkers: availableParallelism(),
    unstubEnvs: true,
    allowOnly: false,
  },
})

import path from 'node:path'
import { defineConfig } from 'prisma/config'

/**
 * Prisma's command line. Its native schema engine is a download from outside npm; ours runs the same
 * engine as WebAssembly. Windows cannot start a script by its first line, so there the download stays.
 * See docs/decisions/0001-prisma-wasm-schema-engine.md.
 */
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve(import.meta.dirname, 'scripts/schema-engine.mjs')
}
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // `generate` and `validate` need no database.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})

#!/usr/bin/env node
import { parseCommandLine } from './schema-engine/command-line.mjs'
import { runDatabaseCommand } from './schema-engine/database-command.mjs'
import { serveJsonRpc } from './schema-engine/json-rpc.mjs'
import { report } from './schema-engine/report.mjs'
import { openEngine, readEngineVersion } from './schema-engine/wasm-engine.mjs'

/**
 * Stands in for Prisma's native `schema-engine` program, which is not on npm: the same arguments, the same
 * JSON-RPC over standard input and output, answered by Prisma's own engine compiled to WebAssembly.
 * Why: docs/decisions/0001-prisma-wasm-schema-engine.md.
 */
const { command, datasource, datamodels, isVersion } = parseCommandLine(process.argv.slice(2))

if (isVersion) {
  process.stdout.write(`schema-engine-cli ${readEngineVersion()}\n`)
} else if (command) {
  process.exitCode = await runDatabaseCommand(command, datasource.url)
} else {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (text) => report('ERROR', `panic: ${text}`) }
  await serveJsonRpc(() => openEngine({ datasource, datamodels }))
  process.exit(0)
}

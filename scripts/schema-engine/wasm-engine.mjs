import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { postgresAdapter } from './postgres-adapter.mjs'

const engineFolder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))

export function readEngineVersion() {
  return JSON.parse(fs.readFileSync(path.join(engineFolder, 'package.json'), 'utf8')).version
}

/**
 * Prisma's schema engine, connected.
 * @param {{ datasource: { url?: string, shadowDatabaseUrl?: string }, datamodels: string[] }} source
 */
export async function openEngine({ datasource, datamodels }) {
  const bytes = fs.readFileSync(path.join(engineFolder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const schemas = datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')])
  const options = { datamodels: schemas.length > 0 ? schemas : undefined }
  return bindings.SchemaEngine.new(options, () => {}, postgresAdapter(datasource))
}

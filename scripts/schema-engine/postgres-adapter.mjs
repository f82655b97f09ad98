import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { connectionTo, schemaOf } from './connection.mjs'

const charType = 18 // PostgreSQL's internal one-byte "char", which its catalogue tables are full of
const textType = 25

/**
 * What the WebAssembly engine reaches PostgreSQL through: Prisma's adapter for the application, with what
 * migrations need besides.
 * @param {{ url?: string, shadowDatabaseUrl?: string }} datasource
 */
export function postgresAdapter(datasource) {
  const factory = new PrismaPg(connectionTo(datasource.url), { schema: schemaOf(datasource.url) })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => withCharType(withWholeScripts(await connect()))
  factory.connectToShadowDb = async () => withCharType(withWholeScripts(await openShadow(datasource)))
  return bindMigrationAwareSqlAdapterFactory(factory)
}

/**
 * The adapter does not know "char" and refuses it; read as text it makes the engine panic. So it is
 * fetched as text and then named for what it is.
 */
function withCharType(adapter) {
  const queryRaw = adapter.queryRaw
  adapter.queryRaw = async function (statement) {
    let isChar = []
    const reader = Object.create(this)
    reader.performIO = async (query) => {
      const result = await this.performIO(query)
      isChar = result.fields.map((field) => field.dataTypeID === charType)
      result.fields.filter((_, i) => isChar[i]).forEach((field) => (field.dataTypeID = textType))
      return result
    }
    const answer = await queryRaw.call(reader, statement)
    answer.columnTypes = answer.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type))
    return answer
  }
  return adapter
}

/** The adapter cuts a script at every semicolon, those in the body of a function too. PostgreSQL takes it whole. */
function withWholeScripts(adapter) {
  adapter.executeScript = async (script) => {
    await adapter.client.query(script).catch((error) => adapter.onError(error))
  }
  return adapter
}

/** The empty database in which Prisma replays migrations to compare. Ours is dropped once nobody is in it. */
async function openShadow({ url, shadowDatabaseUrl }) {
  if (shadowDatabaseUrl) return new PrismaPg(connectionTo(shadowDatabaseUrl)).connect()
  const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
  const admin = new pg.Client(connectionTo(url))
  await admin.connect()
  await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`)
  const shadow = await new PrismaPg({ ...connectionTo(url), database }).connect()
  const dispose = shadow.dispose.bind(shadow)
  shadow.dispose = async () => {
    await dispose()
    await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`)
    await admin.end()
  }
  return shadow
}

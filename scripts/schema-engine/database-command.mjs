import pg from 'pg'
import { connectionTo } from './connection.mjs'
import { report } from './report.mjs'

/** PostgreSQL's and the system's codes → Prisma's: https://www.prisma.io/docs/orm/reference/error-reference */
const prismaCodes = { '3D000': 'P1003', '28P01': 'P1000', ECONNREFUSED: 'P1001', ENOTFOUND: 'P1001' }
const otherwise = 'P1010'

/**
 * `cli can-connect-to-database`, `cli create-database` and `cli drop-database`.
 * @returns {Promise<0 | 1>} the exit code
 */
export async function runDatabaseCommand(command, url) {
  const connection = connectionTo(url)
  try {
    if (command === 'can-connect-to-database') await query(connection, 'select 1')
    else await query({ ...connection, database: 'postgres' }, statementFor(command, connection.database))
    return 0
  } catch (error) {
    report('ERROR', messageOf(error, connection), { error_code: prismaCodes[error.code] ?? otherwise, is_panic: false })
    return 1
  }
}

function statementFor(command, database) {
  const verb = { 'create-database': 'CREATE', 'drop-database': 'DROP' }[command]
  if (!verb) throw new Error(`The schema engine has no command ${command}`)
  return `${verb} DATABASE ${pg.escapeIdentifier(database)}`
}

async function query(connection, statement) {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function messageOf(error, { database }) {
  return error.code === '3D000' ? `Database \`${database}\` does not exist` : error.message || error.code
}

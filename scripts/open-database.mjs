import { openCluster } from './postgres/cluster.mjs'
import { StageFailed } from './stage-failed.mjs'

const database = 'foyer'
const missingDatabase = '3D000'

/**
 * The database of `npm start`: the given one, or our own PostgreSQL.
 * @param {string | undefined} givenUrl DATABASE_URL, when somebody set it
 * @returns {Promise<{ url: string, place: string, close: (how?: { mode?: 'fast' | 'immediate' }) => Promise<void> }>}
 */
export async function openDatabase(givenUrl) {
  if (givenUrl) return openGiven(givenUrl)
  const cluster = await openCluster('postgres')
  await createOnce(cluster.urlOf('postgres'), database)
  return { url: cluster.urlOf(database), place: cluster.folder, close: cluster.close }
}

async function openGiven(url) {
  await requireAnswer(url)
  return { url, place: 'your own, by DATABASE_URL', close: async () => {} }
}

async function requireAnswer(url) {
  try {
    await administer(url, 'select 1')
  } catch (error) {
    // A database that is not there yet is made with the first migration.
    if (error.code === missingDatabase) return
    throw new StageFailed(`DATABASE_URL does not work: ${error.message || error.code}`)
  }
}

/** Runs one statement on a server and answers its rows. */
export async function administer(url, statement) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  // When the server goes away, whoever asked it learns of it from its own question.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

async function createOnce(adminUrl, name) {
  const [found] = await administer(adminUrl, `select from pg_database where datname = '${name}'`)
  if (!found) await administer(adminUrl, `create database ${name}`)
}

import { openCluster } from './postgres/cluster.mjs'

const database = 'foyer'

/**
 * The database of `npm start`: the given one, or our own PostgreSQL.
 * @param {string | undefined} givenUrl DATABASE_URL, when somebody set it
 * @returns {Promise<{ url: string, place: string, close: (how?: { mode?: 'fast' | 'immediate' }) => Promise<void> }>}
 */
export async function openDatabase(givenUrl) {
  if (givenUrl) return { url: givenUrl, place: 'your own, by DATABASE_URL', close: async () => {} }
  const cluster = await openCluster('postgres')
  await createOnce(cluster.urlOf('postgres'), database)
  return { url: cluster.urlOf(database), place: cluster.folder, close: cluster.close }
}

/** Runs one statement on a server and answers its rows. */
export async function administer(url, statement) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
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

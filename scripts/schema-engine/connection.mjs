import pg from 'pg'

const nowhere = 'postgresql://localhost:1/none'

/**
 * A connection string, taken apart. Prisma's adapter sets `database` for its shadow, and a connection
 * string would win over that: the real database would be used as the shadow, and emptied.
 * @param {string} [url]
 */
export function connectionTo(url = nowhere) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  return { host, port, user, password, database, ssl }
}

/** Prisma's own addition to the connection string: `?schema=…`. */
export function schemaOf(url) {
  return (url && new URL(url).searchParams.get('schema')) || undefined
}

import pg from 'pg'

const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()'

/** Ends every connection to this database, as a restart of the server does. */
export async function cutConnections(url: string): Promise<void> {
  await administer(url, (client, name) => client.query(cut, [name]))
}

/** The same, and lets nobody in again until what is returned is called. */
export async function takeAway(url: string): Promise<() => Promise<void>> {
  const letIn = (isAllowed: boolean) =>
    administer(url, (client, name) => client.query(`alter database ${name} with allow_connections ${isAllowed}`))
  await letIn(false)
  await cutConnections(url)
  return () => letIn(true)
}

async function administer(url: string, act: (client: pg.Client, name: string) => Promise<unknown>): Promise<void> {
  const server = new URL(url)
  const name = server.pathname.slice(1)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  await act(client, name).finally(() => client.end())
}

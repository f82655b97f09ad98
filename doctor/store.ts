import pg from 'pg'
import { Trouble } from './evidence'
import { codeOf, whyNotReached } from './why-not-reached'

const connectWithinMs = 5_000
const queryWithinMs = 5_000

const words: Record<string, string> = {
  '28P01': 'the password is wrong',
  '28000': 'this account may not come in, or not without TLS',
  '3D000': 'there is no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is just starting',
}

/** Lends a connection as the app makes it, and closes it. @throws Trouble when there is none */
export async function withStore<Result>(url: string, ask: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectWithinMs,
    query_timeout: queryWithinMs,
  })
  // Whoever asks learns of a lost line from the question.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw noStore(error)
  }
  try {
    return await ask(client)
  } catch (error) {
    throw toldElsewhere(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What the account may not do is told once, by the check of just that. */
function toldElsewhere(error: unknown): unknown {
  const owner = { '42501': 'database.privileges', '25006': 'database.transactions' }[codeOf(error)]
  return owner ? Object.assign(new Trouble('', ''), { owner }) : error
}

function noStore(error: unknown): Trouble {
  const isLate = error instanceof Error && /timeout/i.test(error.message)
  const why = words[codeOf(error)] ?? (isLate ? 'no answer in time' : whyNotReached(error))
  return new Trouble(`not reached: ${why}`, 'Look at DATABASE_URL, and whether this machine may speak with it.')
}

import { isNearby } from '@/lib/settings/nearby'
import { endedOn, postgresEnds } from './ends-of-life'
import { attention, notReady, ready, type Finding } from './finding'
import type { StoreFacts } from './store-facts'

/** graphile-worker 0.17 asks for it. */
const postgresMin = 12
/** Of one process: 10 for people, 8 for the queue, 1 that listens (lib/db, lib/jobs/queue-connections.ts). */
const connectionsOfProcess = 19

export function judgeLine(line: StoreFacts['line'], hostname: string): Finding {
  if (line === 'encrypted') return ready('yes, to a server that proved its name')
  const proof = 'Add sslmode=verify-full to DATABASE_URL, and sslrootcert when its authority is your own.'
  if (line === 'encrypted-unproved') return attention('yes, but anybody could be at the other end', proof)
  return isNearby(hostname)
    ? ready('no, and it does not leave the private network')
    : notReady('no, and it leaves the private network', proof)
}

export function judgeVersion(major: number, nowMs: number): Finding {
  if (major < postgresMin) return notReady(`${major}, and the app needs ${postgresMin} or newer`, 'Upgrade PostgreSQL.')
  const end = endedOn(postgresEnds, major, nowMs)
  return end ? attention(`${major}, which has had no fixes since ${end}`, 'Upgrade PostgreSQL.') : ready(String(major))
}

export function judgeEncoding({ encoding }: StoreFacts): Finding {
  return encoding === 'UTF8'
    ? ready(encoding)
    : notReady(encoding, 'Make the database with encoding UTF8: names have every letter there is.')
}

export function judgePrivileges({ closedTables, foreignTables, mayMakeQueue }: StoreFacts): Finding {
  const grant = 'Let the account that runs the app own the tables, or grant it select, insert, update and delete.'
  if (closedTables.length > 0) return notReady(`cannot read and write ${closedTables.join(', ')}`, grant)
  if (foreignTables.length > 0)
    return notReady(
      `somebody else owns ${foreignTables.join(', ')}`,
      'Let the account that runs the app own the schema graphile_worker.',
    )
  if (!mayMakeQueue)
    return notReady(
      'may not create in the schema graphile_worker',
      'Grant it create there: the queue brings its own tables.',
    )
  return ready('reads and writes every table, and may bring in the queue')
}

export function judgeRole({ excess }: StoreFacts): Finding {
  if (excess.length === 0) return ready('an account of its own, without special powers')
  return attention(`the account is ${excess.join(', ')}`, 'Give the app an account of its own, without special powers.')
}

export function judgeTransactions({ isolation, isReadOnly }: StoreFacts): Finding {
  if (isReadOnly)
    return notReady('nothing can be written: a replica, or set to read only', 'Point DATABASE_URL at the primary.')
  if (isolation === 'read committed') return ready(isolation)
  return notReady(
    `${isolation}, and the app counts on read committed`,
    'Take default_transaction_isolation out of the database and the account.',
  )
}

export function judgeConnections({ connections: { max, used } }: StoreFacts): Finding {
  const left = `${max - used} of ${max}`
  if (max - used >= connectionsOfProcess) return ready(left)
  return attention(
    `${left}, and a process takes up to ${connectionsOfProcess}`,
    'Raise max_connections, or put a pooler before it.',
  )
}

export function judgeStatements(isKnown: boolean): Finding {
  return isKnown
    ? ready('known again')
    : notReady(
        'a pooler loses them',
        'Use PgBouncer 1.21 or newer with max_prepared_statements, or session mode (decision 15).',
      )
}

export function judgeNews(isHeard: boolean): Finding {
  return isHeard
    ? ready('heard')
    : attention(
        'not heard: a pooler shares connections',
        'Screens then change within five seconds. For less, use session mode (decision 12).',
      )
}

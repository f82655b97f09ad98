import pg from 'pg'
import { fillings, people } from './finished-applicants'

export const applicantsMany = Number(process.env.BENCH_APPLICANTS ?? 1_000_000)

/**
 * Fills a database with a million finished applicants, and does what autovacuum would have done meanwhile. Takes a few
 * minutes and 10 GB.
 */
export async function addFinishedApplicants(
  databaseUrl: string,
  partnerUrl: string,
  say: (what: string) => void,
): Promise<void> {
  const known: Record<string, string> = { $many: String(applicantsMany), $url: `'${partnerUrl}'` }
  const filledIn = (statement: string) => statement.replace(/\$(?:many|url)/g, (name) => known[name]!)
  const startedAt = performance.now()
  await onConnection(databaseUrl, (run) => run(filledIn(people)))
  // Two at once: as many as there are processors to be counted on.
  await Promise.all(fillings.map((lane) => onConnection(databaseUrl, async (run) => {
    for (const filling of lane) {
      await run(`insert into ${filledIn(filling)}`)
      say(`${filling.slice(0, filling.indexOf('(')).trim()}, ${Math.round((performance.now() - startedAt) / 1000)} s`)
    }
  })))
  await onConnection(databaseUrl, async (run) => {
    await run('drop table person')
    await run('vacuum analyze')
  })
}

type Run = (statement: string) => Promise<unknown>

async function onConnection(databaseUrl: string, work: (run: Run) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  // What refers to what is right as it is made, and nothing waits for the disk.
  await client.query('set session_replication_role = replica')
  await client.query('set synchronous_commit = off')
  await work((statement) => client.query(statement)).finally(() => client.end())
}

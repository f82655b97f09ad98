import pg from 'pg'

/** Reaches behind the app into its store: to let time pass, or to break what should be whole. */
export async function inStore(statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}

/** Makes an answer unreadable, of the application whose agreement was shown at this address. */
export async function breakAnswer(agreementPath: string, step: string): Promise<void> {
  await inStore(
    `update "Answer" set "answerSealed" = '\\x00' where step = $2 and "applicationId" in (
       select sets."applicationId" from "AgreementSet" sets
         join "AgreementDocument" documents on documents."setId" = sets.id where documents.id = $1)`,
    [agreementPath.split('/').at(-1), step],
  )
}

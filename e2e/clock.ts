import type { BrowserContext } from '@playwright/test'
import pg from 'pg'

/**
 * Makes the sign-in code that this browser asked for older than it is. Nobody can wait ten minutes in a story,
 * so this is the one place where the stories reach behind the app.
 */
export async function letSignInCodeAge(context: BrowserContext, seconds: number) {
  const challenge = (await context.cookies()).find(({ name }) => name === 'foyer.challenge')
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(
      `update "Challenge" set "sentAt" = "sentAt" - make_interval(secs => $1) where id = $2`,
      [seconds, challenge?.value],
    )
  } finally {
    await client.end()
  }
}

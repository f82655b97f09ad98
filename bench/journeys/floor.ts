import pg from 'pg'
import type { Browser } from './browser'

const path = '/blank/row'

/** The table in which the floor keeps its rows (app/blank/row). */
export async function layFloor(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    'create table if not exists floor_row (id bigserial primary key, kept_at timestamptz default now())',
  )
  await client.end()
}

/**
 * What a journey would take if its pages were empty: for each of its requests one of the empty page, or of its form;
 * each keeps one row.
 * @param steps of a journey, such as "GET /start"
 */
export async function walksOnFloor(browser: Browser, steps: readonly string[]): Promise<void> {
  const { html } = await browser.asks('GET', path)
  const [, action = ''] = /name="(\$ACTION_ID_\w+)"/.exec(html) ?? []
  for (const step of steps.slice(1)) {
    if (step.startsWith('POST')) await browser.asks('POST', path, [[action, '']])
    else await browser.asks('GET', path)
  }
}

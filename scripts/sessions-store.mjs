import pg from 'pg'
import { StageFailed } from './stage-failed.mjs'

/** When a session has ended by itself: lib/domain/session.ts. Only what is shown depends on it. */
export const idleMinutes = 15
export const lifetimeHours = 8
/** On this channel the app hears of a change: lib/db/notifications.ts. */
const channel = 'foyer_change'
const notMigrated = '42P01'

/**
 * Who is signed in, by ids alone, whoever was seen last first.
 * @param {string} databaseUrl
 * @returns {Promise<{ id: string, applicationId: string, startedAt: Date, lastSeenAt: Date }[]>}
 */
export function listSessions(databaseUrl) {
  return withStore(databaseUrl, (ask) =>
    ask(
      `select session.id, application.id as "applicationId", session."startedAt", session."lastSeenAt"
         from "Session" session join "Application" application using ("applicantId")
        where session."endedAt" is null
          and session."lastSeenAt" > now() - make_interval(mins => $1)
          and session."startedAt" > now() - make_interval(hours => $2)
        order by session."lastSeenAt" desc`,
      [idleMinutes, lifetimeHours],
    ))
}

/**
 * Ends a session by its id; or by that of an application, or of who applies, all of that person's, and what another
 * device was let into. From then on their cookies open nothing.
 * @param {string} databaseUrl
 * @param {string} id
 * @returns {Promise<number>} how many sessions that were
 */
export function endSessions(databaseUrl, id) {
  return withStore(databaseUrl, async (ask) => {
    await ask('begin')
    const ended = await ask(
      `update "Session" set "endedAt" = now()
        where "endedAt" is null and (id = $1::uuid or "applicantId" in
          (select "applicantId" from "Application" where $1::uuid in (id, "applicantId")))
        returning id`,
      [id],
    )
    await ask(
      `with ended as (
         update "Handoff" set "endedAt" = now()
          where "endedAt" is null and "applicationId" in (select id from "Application" where $1::uuid in (id, "applicantId"))
          returning "applicationId")
       select pg_notify($2, "applicationId"::text) from ended`,
      [id, channel],
    )
    await ask('commit')
    return ended.length
  })
}

async function withStore(connectionString, work) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(async (statement, values) => (await client.query(statement, values)).rows)
  } catch (error) {
    if (error.code === notMigrated) throw new StageFailed('This version of Foyer has never run on this database')
    throw error
  } finally {
    await client.end()
  }
}

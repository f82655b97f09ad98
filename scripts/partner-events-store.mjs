import pg from 'pg'
import { StageFailed } from './stage-failed.mjs'

export const eventsListedMax = 200
const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const noSuchSchema = '3F000'

/**
 * Which events: one, those of an application, those from a moment on, or those that some address has not got.
 * @typedef {{ event?: string, application?: string, since?: string, undelivered?: boolean }} Which
 */

/**
 * The newest events, oldest first: a row for each address that it goes to, or one without.
 * @param {string} databaseUrl @param {Which} [which]
 */
export function listEvents(databaseUrl, which = {}) {
  const { where, values } = conditionOf(which)
  const statement = `
    with listed as (
      select * from "PartnerEvent" e where ${where} order by e.id desc limit ${eventsListedMax}
    )
    select e.id, e."happenedAt", e."applicationId", e.sequence, e.body->'data'->>'stage' as stage,
           e.body->'data'->>'status' as status, d.url, d.attempts, d."lastAnswer", d."deliveredAt", d."givenUpAt"
      from listed e left join "PartnerDelivery" d on d."eventId" = e.id
     ${which.undelivered ? 'where d."deliveredAt" is null' : ''}
     order by e.id, d.url`
  return query(databaseUrl, statement, values)
}

/**
 * Asks the app, by its queue, to send events again: only it knows the addresses. Each application's go in one job
 * and so in their order.
 * @param {string} databaseUrl @param {Which} which
 * @returns {Promise<{ events: number, applications: number }>}
 */
export async function replayEvents(databaseUrl, which) {
  const { where, values } = conditionOf(which)
  const statement = `
    with spans as (
      select e."applicationId", min(e.sequence) as first, max(e.sequence) as last, count(*)::int as events
        from "PartnerEvent" e where ${where} group by 1
    )
    select s.events, graphile_worker.add_job('replay-partner-events', json_build_object(
             'applicationId', s."applicationId", 'firstSequence', s.first::text, 'lastSequence', s.last::text),
             job_key := 'replay:' || s."applicationId" || ':' || s.first || '-' || s.last) is not null
      from spans s`
  const rows = await query(databaseUrl, statement, values)
  return { events: rows.reduce((sum, { events }) => sum + events, 0), applications: rows.length }
}

function conditionOf({ event, application, since, undelivered }) {
  const conditions = []
  const values = []
  const where = (text, value) => conditions.push(text.replace('?', `$${values.push(value)}`))
  if (event) where('e.id = ?::uuid', requireId(event))
  if (application) where('e."applicationId" = ?::uuid', requireId(application))
  if (since) where('e."happenedAt" >= ?::timestamptz', requireTime(since))
  if (undelivered) {
    conditions.push(`(exists (select from "PartnerDelivery" d where d."eventId" = e.id and d."deliveredAt" is null)
      or not exists (select from "PartnerDelivery" d where d."eventId" = e.id))`)
  }
  return { where: conditions.join(' and ') || 'true', values }
}

function requireId(text) {
  if (!idPattern.test(text)) throw new StageFailed(`${text} is no id`)
  return text
}

function requireTime(text) {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) throw new StageFailed(`${text} is no time, such as 2026-01-31T12:00:00Z`)
  return time.toISOString()
}

async function query(connectionString, statement, values) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows
  } catch (error) {
    if (error.code === noSuchSchema) throw new StageFailed('Foyer has never run on this database')
    throw error
  } finally {
    await client.end()
  }
}

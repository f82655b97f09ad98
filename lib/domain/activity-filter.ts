import { z } from 'zod'
import { activityKinds, directions, type ActivityKind, type ActivityLine, type Direction } from './activity'
import { dayOf, endOfDay, isDay, startOfDay } from './day'

/** Which part of the activity somebody looks at; null: all of it. Days are YYYY-MM-DD in Jiko's zone, both within. */
export type ActivityFilter = {
  pocketId: string | null
  kind: ActivityKind | null
  direction: Direction | null
  from: string | null
  to: string | null
  /** Part of a title, however it is capitalised or accented. */
  text: string | null
}

export const noFilter: ActivityFilter = { pocketId: null, kind: null, direction: null, from: null, to: null, text: null }

const searchCharactersMax = 60

/** A field of a query: one text, or as good as none. */
const field = <Value extends z.ZodType>(value: Value) => value.nullable().catch(null)
const day = field(z.string().refine(isDay))

const filterFields = z.object({
  pocketId: field(z.string().regex(/^[\w-]{1,64}$/)),
  kind: field(z.enum(activityKinds)),
  direction: field(z.enum(directions)),
  from: day,
  to: day,
  text: field(z.string().transform((text) => text.trim().slice(0, searchCharactersMax)).refine((text) => text !== '')),
})

/** What an address asks for. Whatever is none of ours is left out: anybody may write anything there. */
export function readFilter(query: Record<string, unknown>): ActivityFilter {
  const { pocket, kind, direction, from, to, search } = query
  return filterFields.parse({ pocketId: pocket, kind, direction, from, to, text: search })
}

/** The same again as the query of an address, but for the text: it may name somebody, and does not belong there in clear. */
export function queryOf({ pocketId, kind, direction, from, to }: ActivityFilter): Record<string, string> {
  const given = Object.entries({ pocket: pocketId, kind, direction, from, to })
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== null))
}

/** The first and the last moment of the days that are looked at, ISO 8601. */
export function momentsOf({ from, to }: ActivityFilter): { from?: string; to?: string } {
  return {
    ...(from && { from: startOfDay(from).toISOString() }),
    ...(to && { to: endOfDay(to).toISOString() }),
  }
}

/** Jiko narrows by Pocket and time; this narrows by the rest, and once more by the day. */
export function isWithin(line: ActivityLine, { kind, direction, from, to, text }: ActivityFilter): boolean {
  const title = line.kind === 'bills' ? null : line.title
  const way = line.kind === 'bills' ? null : line.direction
  const day = dayOf(new Date(line.at))
  if (from && day < from) return false
  if (to && day > to) return false
  if (kind && line.kind !== kind) return false
  if (direction && way !== direction) return false
  return text === null || (title !== null && plain(title).includes(plain(text)))
}

/** "Café" and "cafe" are the same to somebody who searches. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

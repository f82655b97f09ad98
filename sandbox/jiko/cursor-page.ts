import type { Context } from 'hono'
import { invalid } from './refusals'

const limitDefault = 30
const limitMaxDefault = 100

/**
 * One page of a list in Jiko's cursor shape. The cursor names the last item of the page before, so that
 * what arrives meanwhile moves nothing; an unknown cursor starts at the beginning.
 */
export function cursorPage<Item extends { id: string }, View>(
  c: Context,
  items: readonly Item[],
  view: (item: Item) => View,
  { limitMax = limitMaxDefault } = {},
) {
  const limit = readLimit(c.req.query('limit'), limitMax)
  const lastSeen = Buffer.from(c.req.query('cursor') ?? '', 'base64url').toString()
  const start = items.findIndex(({ id }) => id === lastSeen) + 1
  const page = items.slice(start, start + limit)
  const last = page.at(-1)
  const before = items[start - limit - 1]
  return c.json({
    prev_page: start === 0 ? null : before ? cursorOf(before.id) : '',
    next_page: last && start + limit < items.length ? cursorOf(last.id) : null,
    items: page.map(view),
    object_type: 'CursorList',
  })
}

function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url')
}

function readLimit(text: string | undefined, limitMax: number): number {
  const limit = Number(text ?? limitDefault)
  if (Number.isInteger(limit) && limit >= 1 && limit <= limitMax) return limit
  throw invalid({ loc: ['query', 'limit'], msg: `Between 1 and ${limitMax}`, type: 'value_error' })
}

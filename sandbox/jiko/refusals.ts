import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

type Detail = { loc: (string | number)[]; msg: string; type: string }

/** 422 in the documented shape. Never echoes the value: it may be personal. */
export function invalid(...detail: Detail[]): HTTPException {
  return new HTTPException(422, { res: Response.json({ detail }, { status: 422 }) })
}

/** Any other refusal. Jiko documents no body for these; this one is ours. */
export function refused(status: number, detail: string): HTTPException {
  return new HTTPException(status as ContentfulStatusCode, { res: Response.json({ detail }, { status }) })
}

export const notFound = () => refused(404, 'Not Found')

/** The noun of that id, or 404. */
export function required<Noun>(nouns: Map<string, Noun>, id: string | undefined): Noun {
  const noun = nouns.get(id ?? '')
  if (noun === undefined) throw notFound()
  return noun
}

import type { Fault } from './faults'

type MadeUp = Extract<Fault, { kind: 'status' | 'body' }>

const statusWhenDown = 503

/** An answer that never saw the request. */
export function madeUpAnswer(fault: MadeUp): Response {
  const { status = statusWhenDown, body, contentType } = fault
  const retryAfter = fault.kind === 'status' ? fault.retryAfter : undefined
  const headers = { 'content-type': contentType, ...(retryAfter && { 'retry-after': retryAfter }) }
  return new Response(body, { status, headers })
}

/** The same answer, under a wrong name. */
export function relabelled({ status, body }: Response, contentType: string): Response {
  return new Response(body, { status, headers: { 'content-type': contentType } })
}

/** The same answer with what a later version of the API might say; one that is no JSON stays as it is. */
export async function renewed(answer: Response, field?: string): Promise<Response> {
  const json: unknown = await answer.clone().json().catch(() => undefined)
  return json === undefined ? answer : Response.json(withNovelties(json, field), { status: answer.status })
}

/** One more field in every object, and in the field of that name a value that nobody knows. */
export function withNovelties(json: unknown, field?: string): unknown {
  if (Array.isArray(json)) return json.map((item) => withNovelties(item, field))
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json).map(([name, value]) => {
    return [name, name === field ? 'NEW_TO_YOU' : withNovelties(value, field)]
  })
  return { ...Object.fromEntries(entries), new_to_you: { since: 'today' } }
}

import type { z } from 'zod'
import { JikoContractBroken, JikoRejected, JikoUnavailable, type Asked, type RefusedField } from './errors'
import type { Answered } from './exchange'
import { parseJson } from './parse-json'
import { refusalSchema } from './schema'

/**
 * Not the request's fault: our credentials, our address, Jiko's patience; and 409, which Jiko does not document and
 * which elsewhere says that the first request under this key is still under way. 5xx comes on top.
 */
const unavailableStatuses = [401, 403, 408, 409, 425, 429]

/**
 * What an answer says: its content when it fits the schema, else the kind of trouble.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function readAnswer<Content>(asked: Asked, answer: Answered, schema: z.ZodType<Content>): Content {
  const { status, body, retryAfterMs } = answer
  if (status >= 500 || unavailableStatuses.includes(status)) throw new JikoUnavailable(asked, { status, retryAfterMs })
  if (status >= 400) throw new JikoRejected(asked, status, refusedFields(body))
  const json = status === 204 ? null : parseJson(body)
  if (json === undefined) throw new JikoContractBroken(asked, `answered ${status} without JSON`)
  const { data, error } = schema.safeParse(json)
  if (error) throw new JikoContractBroken(asked, `answered another shape: ${whereOf(error)}`)
  return data!
}

function refusedFields(body: Uint8Array): RefusedField[] {
  const { data } = refusalSchema.safeParse(parseJson(body))
  return data?.detail ?? []
}

/** Where and how, never what: `documents.0.title (invalid_type)`. */
function whereOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the whole'} (${issue.code})`).join(', ')
}

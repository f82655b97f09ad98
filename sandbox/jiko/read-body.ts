import type { Context } from 'hono'
import { z } from 'zod'
import { invalid } from './refusals'

/** The JSON body as its schema has it, or 422 with one entry per problem. */
export async function readBody<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.infer<Schema>> {
  const json = await c.req.json().catch(() => {
    throw invalid({ loc: ['body'], msg: 'JSON decode error', type: 'json_invalid' })
  })
  const parsed = schema.safeParse(json, { reportInput: true })
  if (parsed.success) return parsed.data
  throw invalid(...parsed.error.issues.map(asDetail))
}

function asDetail(issue: z.core.$ZodIssue) {
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  return {
    loc: ['body', ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))],
    msg: isMissing ? 'Field required' : issue.message,
    type: isMissing ? 'missing' : (typeByCode[issue.code] ?? 'value_error'),
  }
}

const typeByCode: Partial<Record<string, string>> = {
  invalid_type: 'type_error',
  invalid_value: 'enum',
  invalid_union: 'union_tag_invalid',
  too_big: 'too_long',
  too_small: 'too_short',
}

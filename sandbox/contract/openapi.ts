import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Json = Record<string, unknown>
export type Schema = Json | boolean

export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema }

export type Operation = {
  operationId: string
  method: string
  path: RegExp
  parameters: Parameter[]
  /** Names of the headers it asks for, in small letters. */
  headers: ReadonlySet<string>
  needsBearer: boolean
  /** Null when it takes no JSON. */
  requestBody: Schema | null
  /** By status, "200" or "4XX". Null where the answer has no described body. */
  answers: Record<string, Schema | null>
}

type Described = {
  operationId: string
  security?: unknown[]
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>
}

export type Description = {
  components: { schemas: Record<string, Json>; parameters: Record<string, Parameter> }
  paths: Record<string, Record<string, Described>>
}

const file = new URL('../../lib/jiko/openapi.yaml', import.meta.url)

/**
 * The description of Jiko's API. Objects are closed: a field that it does not name is a violation, unless
 * it says itself that more may come.
 */
export function readDescription(): Description {
  const description: Description = parse(readFileSync(file, 'utf8'))
  close(description)
  return description
}

export function operationsOf(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operation(description, path, method, described)),
  )
}

function operation(description: Description, path: string, method: string, described: Described): Operation {
  const parameters = (described.parameters ?? []).map((parameter) => resolved(description, parameter))
  const answers = Object.entries(described.responses).map(([status, response]) => {
    const { content } = resolved(description, response)
    return [status, content?.['application/json']?.schema ?? null] as const
  })
  const pathParameters = new RegExp('\\{(\\w+)\\}', 'g')
  return {
    operationId: described.operationId,
    method: method.toUpperCase(),
    path: new RegExp(`^${path.replace(pathParameters, '(?<$1>[^/]+)')}$`),
    parameters,
    headers: new Set(parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)),
    needsBearer: described.security?.length !== 0,
    requestBody: described.requestBody?.content['application/json']?.schema ?? null,
    answers: Object.fromEntries(answers),
  }
}

function resolved<Node extends object>(description: Description, node: Node | { $ref: string }): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node
  const keys = node.$ref.slice('#/'.length).split('/')
  return keys.reduce((inner, key) => (inner as Json)[key], description as unknown) as Node
}

function close(node: unknown) {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Json
  const isObject = [schema['type']].flat().includes('object')
  if (isObject && schema['properties']) schema['additionalProperties'] ??= false
  for (const inner of Object.values(schema)) close(inner)
}

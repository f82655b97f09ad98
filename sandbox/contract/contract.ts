import type { Settings } from '../settings'
import { type Operation, operationsOf, readDescription } from './openapi'
import { createSchemas } from './schemas'

/** Where and how an exchange broke the description. Never what was sent: that may be personal. */
export type Violation = { operationId: string; where: string; keyword: string; schemaPath: string }

export type Request = {
  method: string
  path: string
  query: Record<string, string[]>
  headers: Record<string, string>
  /** Undefined when there is none, or none that is JSON. */
  json: unknown
}

export type Answer = { status: number; json: unknown }

export type Contract = ReturnType<typeof createContract>

const violationsKeptMax = 200
const undeclaredStatus = { keyword: 'responses', schemaPath: '#/responses' }
const undeclaredQuery = { keyword: 'additionalProperties', schemaPath: '#/parameters' }
const eventSchema = { $ref: '#/components/schemas/Event' }

/** Holds every exchange against openapi.yaml and remembers what did not fit. */
export function createContract(settings: Settings) {
  const description = readDescription()
  const operations = operationsOf(description)
  const schemas = createSchemas(description)
  /** Refusals that Jiko leaves open, so that no description can list them. */
  const openStatuses = new Set([401, settings.reusedKeyStatus, settings.wrongSignatureStatus])
  let checked = 0
  let violations: Violation[] = []

  function find(method: string, path: string): Operation | null {
    return operations.find((operation) => operation.method === method && operation.path.test(path)) ?? null
  }

  function checkRequest({ method, path, query, headers, json }: Request) {
    checked += 1
    const operation = find(method, path)
    if (!operation) return record('undeclared', 'request', [{ keyword: 'paths', schemaPath: '#/paths' }])
    const { operationId, parameters, requestBody } = operation
    if (operation.needsBearer && !headers['authorization']?.startsWith('Bearer ')) {
      record(operationId, 'request header authorization', [{ keyword: 'required', schemaPath: '#/security' }])
    }
    const values = { path: { ...operation.path.exec(path)?.groups }, query, header: headers }
    for (const parameter of parameters) {
      const faults = schemas.faultsOfParameter(parameter, values[parameter.in][parameter.name])
      record(operationId, `request ${parameter.in} ${parameter.name}`, faults)
    }
    const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
    const hasUnknown = Object.keys(query).some((name) => !known.includes(name))
    if (hasUnknown) record(operationId, 'request query', [undeclaredQuery])
    if (requestBody) record(operationId, 'request body', schemas.faultsOf(requestBody, json))
  }

  function checkAnswer(method: string, path: string, { status, json }: Answer) {
    const operation = find(method, path)
    if (!operation) return
    const { operationId, answers } = operation
    const schema = answers[status] ?? answers[`${Math.floor(status / 100)}XX`]
    const isDescribed = String(status) in answers || schema !== undefined || openStatuses.has(status)
    if (!isDescribed) record(operationId, `answer ${status}`, [undeclaredStatus])
    if (schema) record(operationId, `answer ${status} body`, schemas.faultsOf(schema, json))
  }

  /** A webhook on its way to the partner. */
  function checkEvent(event: unknown) {
    checked += 1
    record('webhook', 'request body', schemas.faultsOf(eventSchema, event))
  }

  function record(operationId: string, where: string, faults: { keyword: string; schemaPath: string }[]) {
    const found = faults.map(({ keyword, schemaPath }) => ({ operationId, where, keyword, schemaPath }))
    violations = [...violations, ...found].slice(0, violationsKeptMax)
  }

  function clear() {
    checked = 0
    violations = []
  }

  return { find, checkRequest, checkAnswer, checkEvent, clear, report: () => ({ checked, violations }) }
}

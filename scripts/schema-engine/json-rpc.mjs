import readline from 'node:readline'

const serverErrorCode = 4466
const printIds = 1_000_000

/** The few methods that the WebAssembly engine calls by another name than the native one. */
const renamed = { getDatabaseVersion: 'version' }

/**
 * Answers JSON-RPC requests, one a line, from standard input on standard output until the input ends and
 * the last answer is out. The engine is opened by the first request that needs it.
 * @param {() => Promise<Record<string, (params: unknown) => unknown>>} openEngine
 */
export async function serveJsonRpc(openEngine) {
  let opening
  const answering = new Set()
  const engine = () => (opening ??= openEngine())
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = line.trim() ? JSON.parse(line) : {}
    if (!request.method) continue
    const answer = call(engine, request).then(write, (error) => write(failure(request, error)))
    answering.add(answer)
  }
  await Promise.all(answering)
}

async function call(engine, { id, method, params }) {
  // The CLI has created the database by another command by now.
  if (method === 'createDatabase') return { jsonrpc: '2.0', id, result: {} }
  const open = await engine()
  const result = (await open[renamed[method] ?? method](params)) ?? {}
  return { jsonrpc: '2.0', id, result: method === 'diff' ? printed(id, result) : result }
}

/** The native engine asks the CLI to print a difference; the WebAssembly one returns it. */
function printed(id, { stdout, exitCode }) {
  if (stdout != null) write({ jsonrpc: '2.0', id: printIds + id, method: 'print', params: { content: stdout } })
  return { exitCode, stdout: null }
}

function failure({ id }, error) {
  const told = parseTold(error)
  const data = {
    is_panic: false,
    message: told.message ?? error?.message ?? String(error),
    error_code: told.error_code ?? error?.code,
    meta: told.meta ?? error?.meta ?? null,
  }
  const message = 'An error happened. Check the data field for details.'
  return { jsonrpc: '2.0', id, error: { code: serverErrorCode, message, data } }
}

/** Some errors carry their details as JSON in the message. */
function parseTold(error) {
  try {
    return JSON.parse(error.message) ?? {}
  } catch {
    return {}
  }
}

function write(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}

import type { Context, MiddlewareHandler } from 'hono'
import type { Contract } from './contract'

/** Checks what comes in and what goes out on its way through. */
export function watchContract(contract: Contract): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req
    contract.checkRequest({
      method,
      path,
      query: c.req.queries(),
      headers: c.req.header(),
      json: await readJson(c),
    })
    await next()
    const json = await c.res.clone().json().catch(() => undefined)
    contract.checkAnswer(method, path, { status: c.res.status, json })
  }
}

async function readJson(c: Context): Promise<unknown> {
  const isJson = c.req.header('content-type')?.startsWith('application/json')
  return isJson ? c.req.json().catch(() => undefined) : undefined
}

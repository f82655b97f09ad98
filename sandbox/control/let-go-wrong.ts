import { setTimeout as pass } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { createMiddleware } from 'hono/factory'
import type { Fault, Faults } from './faults'

/** Plays the faults that were set for a request. */
export function letGoWrong(faults: Faults) {
  return createMiddleware<{ Bindings: HttpBindings }>(async (c, next) => {
    const cut = () => {
      c.env.incoming.socket.resetAndDestroy()
      return RESPONSE_ALREADY_SENT
    }
    for (const fault of faults.strikeRequest(c.req.method, c.req.path)) {
      if (fault.delayMs > 0) await pass(fault.delayMs)
      if (fault.kind === 'status' || fault.kind === 'body') return madeUpAnswer(fault)
      if (fault.kind === 'reset') return cut()
      if (fault.kind === 'drop-after') {
        await next()
        c.res = undefined
        return cut()
      }
    }
    await next()
  })
}

function madeUpAnswer({ kind, status, body, contentType }: Fault): Response {
  return new Response(body ?? '{"detail":"A fault of the sandbox"}', {
    status: status ?? (kind === 'status' ? 503 : 200),
    headers: { 'content-type': contentType ?? 'application/json' },
  })
}

import { setTimeout as pass } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { madeUpAnswer, relabelled, renewed } from './fault-answers'
import type { Fault, Faults } from './faults'

type Exchange = Context<{ Bindings: HttpBindings }>

/** Plays the faults that were set for a request. */
export function letGoWrong(faults: Faults) {
  return createMiddleware<{ Bindings: HttpBindings }>(async (c, next) => {
    for (const fault of faults.strikeRequest(c.req.method, c.req.path)) {
      await pass(fault.delayMs)
      if (fault.kind === 'status' || fault.kind === 'body') return madeUpAnswer(fault)
      if (fault.kind === 'reset') return cut(c)
      if (fault.kind === 'delay') continue
      await next()
      return spoil(c, fault)
    }
    await next()
  })
}

/** What happens to an answer after all has been done as asked. */
async function spoil(c: Exchange, fault: Fault): Promise<void> {
  if (fault.kind === 'drop-after') replaceAnswer(c, cut(c))
  if (fault.kind === 'half') replaceAnswer(c, await sendHalf(c))
  if (fault.kind === 'relabel') replaceAnswer(c, relabelled(c.res, fault.contentType))
  if (fault.kind === 'novel') replaceAnswer(c, await renewed(c.res, fault.field))
}

/** As it is: setting an answer over another would mix their headers. */
function replaceAnswer(c: Exchange, answer: Response) {
  c.res = undefined
  c.res = answer
}

function cut(c: Exchange): Response {
  c.env.incoming.socket.resetAndDestroy()
  return RESPONSE_ALREADY_SENT
}

async function sendHalf(c: Exchange): Promise<Response> {
  const { outgoing } = c.env
  const whole = Buffer.from(await c.res.arrayBuffer())
  outgoing.writeHead(c.res.status, { ...Object.fromEntries(c.res.headers), 'content-length': whole.length })
  outgoing.write(whole.subarray(0, whole.length / 2), () => outgoing.destroy())
  return RESPONSE_ALREADY_SENT
}

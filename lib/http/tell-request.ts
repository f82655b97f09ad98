import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log'
import { enterLogContext, inLogContext, type LogContext } from '../log/context'
import { routeOf } from './route-of'

/** Files and the questions of whoever watches over us: many, and all alike. */
const quietRoutes = ['/_next/*', '/icon.svg', '/api/health', '/api/ready']

/**
 * One line when a request is answered, and its id in every line until then. The id is ours: what the request itself
 * says about it is not believed. No path: it may hold anything; the route that it leads to is one of ours.
 */
export function tellRequest(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const context: LogContext = { requestId }
  enterLogContext(context)
  const startedAt = performance.now()
  const method = request.method
  const route = routeOf(request.url ?? '')
  response.once('close', () => {
    const about = { method, route, status: response.statusCode, durationMs: Math.round(performance.now() - startedAt) }
    const event = response.writableFinished ? 'request.answered' : 'request.abandoned'
    inLogContext(context, () => (quietRoutes.includes(route) ? log.debug(event, about) : log.info(event, about)))
  })
}

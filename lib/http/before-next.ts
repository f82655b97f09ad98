import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { clientAddress } from './client-address'
import { completeAnswer } from './complete-answers'
import { endHalfRead } from './half-read'
import { env } from '../env'
import { isRouterState } from './router-state'
import { tellRequest } from './tell-request'

type Told = { request: IncomingMessage; response: ServerResponse; server: Server }

/**
 * Proxies keep an idle connection for a minute, as a rule. Were we the first to close it, after Node's five seconds,
 * what is just being sent on it would be lost: a page, or a webhook.
 */
const keepAliveMs = 75_000

/**
 * Comes before Next, and before even proxy.ts is asked: Node tells of each request on this channel, in the same
 * process, before it is answered. The request gets its id, its line in the log, and an answer that lacks nothing.
 */
export function readBeforeNext(): void {
  subscribe('http.server.request.start', (told) => {
    const { request, response, server } = told as Told
    const requestId = randomUUID()
    server.keepAliveTimeout = keepAliveMs
    tellRequest(request, response, requestId)
    completeAnswer(request, response, requestId)
    endHalfRead(request, response)
    makeReadable(request)
  })
}

/** An address that nobody has: whoever asks for one that cannot be read is told that there is no such page. */
const nowhere = '/no-such-page'
/** Of the folder public/: Next serves these by itself, and does not know what else to do with them. */
const files = ['/icon.svg']
/** Many times our longest. */
const pathCharactersMax = 1_000

/** No Request can be made of these methods (Fetch standard), only of others that nobody takes either. */
const unspeakable = ['TRACE', 'TRACK', 'CONNECT']

/** What of a request Next cannot read is put into words that it can; otherwise Next answers 500 by itself. */
export function makeReadable(request: IncomingMessage): void {
  const { headers, method = '', url = '' } = request
  const path = url.split('?')[0]!
  if (!isReadable(path) || (files.includes(path) && !['GET', 'HEAD'].includes(method))) request.url = nowhere
  const { protocol, host } = new URL(env().APP_URL)
  if (unspeakable.includes(method)) request.method = `NOT-${method}`
  // Where we are is a setting of ours, whatever somebody on the way, or the browser itself, says about it. Next and
  // next-auth make addresses of these.
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = protocol.slice(0, -1)
  const { remoteAddress = '' } = request.socket
  headers['x-forwarded-for'] = clientAddress(String(headers['x-forwarded-for'] ?? ''), remoteAddress, env().TRUSTED_PROXY_HOPS)
  // What the browser shows already; without it, Next sends the whole page.
  const shown = headers['next-router-state-tree']
  if (shown !== undefined && !isRouterState(String(shown))) delete headers['next-router-state-tree']
}

/** Pages that Next keeps for itself, one of them made long before there was a nonce to put on its scripts. */
const innerPages = /^\/_(?!next\/|_nextjs)/

/** A path from the root whose every part can be decoded, and means no other host and no folder above. */
function isReadable(path: string): boolean {
  if (!/^\/(?!\/)/.test(path) || path.length > pathCharactersMax || innerPages.test(path)) return false
  try {
    const parts = decodeURIComponent(path).split('/')
    return !parts.some((part) => part === '..' || /[\\\p{Cc}]/u.test(part))
  } catch {
    return false
  }
}

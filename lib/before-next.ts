import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from './env'
import { isRouterState } from './router-state'

/**
 * What of a request Next cannot read, before even proxy.ts is asked, is put into words that it can; otherwise Next
 * answers 500 by itself. Node tells of each request on this channel, in the same process, before it is answered.
 */
export function readBeforeNext(): void {
  subscribe('http.server.request.start', (told) => makeReadable((told as { request: IncomingMessage }).request))
}

/** An address that nobody has: whoever asks for one is told that there is no such page. */
const nowhere = '/no-such-page'
/** Of the folder public/: Next serves these by itself, and does not know what else to do with them. */
const files = ['/icon.svg']

/** No Request can be made of these methods (Fetch standard), only of others that nobody takes either. */
const unspeakable = ['TRACE', 'TRACK', 'CONNECT']

export function makeReadable(request: IncomingMessage): void {
  const { headers, method = '', url = '' } = request
  if (files.includes(url.split('?')[0]!) && !['GET', 'HEAD'].includes(method)) request.url = nowhere
  const { protocol, host } = new URL(env().APP_URL)
  if (unspeakable.includes(method)) request.method = `NOT-${method}`
  // Where we are is a setting of ours, whatever somebody on the way, or the browser itself, says about it. Next and
  // next-auth make addresses of these.
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = protocol.slice(0, -1)
  // What the browser shows already; without it, Next sends the whole page.
  const shown = headers['next-router-state-tree']
  if (shown !== undefined && !isRouterState(String(shown))) delete headers['next-router-state-tree']
}

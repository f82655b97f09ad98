import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Ends a connection on which part of a body was left unread, once its answer is out. Whoever stops reading a request
 * half way has Node destroy it and keep its connection, from which nothing is read any more: what is asked on it next,
 * by anybody whom a proxy sends there, waits for ever. (Node: `destroyer` in internal/streams/destroy takes the socket
 * away from a request of a server; RFC 9112, 9.3: a server that does not read a body to its end closes.)
 */
export function endHalfRead(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  request.once('close', () => {
    if (request.complete) return
    const end = () => socket.destroySoon()
    if (response.writableFinished) end()
    else response.once('finish', end)
  })
}

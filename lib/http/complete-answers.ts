import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerHeaders } from './answer-headers'
import { languageOf } from './best-language'
import { troublePage } from './refusal-page'
import { makeNonce, plainPagePolicy } from './security-policy'
import { thisProcess } from '../this-process'

/**
 * Every answer of this server says what it must, whoever writes it: a page, a route, a file, or Next by itself. And a
 * page that failed is our own words, whole without JavaScript, with the reference by which the log knows it.
 */
export function completeAnswer(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const { writeHead, write, end } = response
  const path = (request.url ?? '').split('?')[0]!
  response.setHeader('x-request-id', requestId)
  /** What is sent instead of what Next writes. */
  let instead: string | null = null

  response.writeHead = function (this: ServerResponse, status: number, ...more: never[]) {
    if (isFailedPage(request, response, status)) instead = replaceBody(request, response, requestId)
    for (const [name, value] of Object.entries(answerHeaders(path))) {
      if (!response.hasHeader(name)) response.setHeader(name, value)
    }
    // A process that ends waits for connections on which something may still be asked.
    if (thisProcess.isEnding) response.setHeader('connection', 'close')
    return writeHead.call(this, status, ...more)
  } as typeof writeHead

  /** Node would write the head by itself, but only when it is too late to write something else after it. */
  const beginIfFailed = () => {
    if (!response.headersSent && response.statusCode >= 500) response.writeHead(response.statusCode)
  }

  response.write = function (this: ServerResponse, ...given: Parameters<typeof write>) {
    beginIfFailed()
    if (instead === null) return write.apply(this, given)
    calledBack(given)
    return true
  } as typeof write

  response.end = function (this: ServerResponse, ...given: Parameters<typeof end>) {
    beginIfFailed()
    if (instead === null) return end.apply(this, given)
    calledBack(given)
    return end.call(this, instead, 'utf8')
  } as typeof end
}

/** Somebody opened a page, or sent a form without JavaScript, and Next answers with a page of its own. */
function isFailedPage({ headers }: IncomingMessage, response: ServerResponse, status: number): boolean {
  const isCall = 'rsc' in headers || 'next-action' in headers
  const isForAPerson = !isCall && (headers.accept ?? '').includes('text/html')
  return status >= 500 && isForAPerson && !response.headersSent
}

function replaceBody({ headers }: IncomingMessage, response: ServerResponse, requestId: string): string {
  const { cookie = '', 'accept-language': acceptLanguage = '' } = headers
  const language = languageOf(new Headers({ cookie, 'accept-language': acceptLanguage }))
  const nonce = makeNonce()
  for (const name of ['content-encoding', 'content-length', 'etag', 'link']) response.removeHeader(name)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-security-policy', plainPagePolicy(nonce))
  response.setHeader('cache-control', 'private, no-store')
  return troublePage(requestId, language, nonce)
}

/** What was to be told when the piece is written. */
function calledBack(given: unknown[]): void {
  const done = given.at(-1)
  if (typeof done === 'function') process.nextTick(done as () => void)
}

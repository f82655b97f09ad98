import { languageOf } from './best-language'
import type { RequestRefusal } from '../domain/request-refusal'
import { refusalPage } from './refusal-page'
import { methodsTaken } from './refuse-request'
import { makeNonce, plainPagePolicy } from './security-policy'
import { refusedRequestWords } from '../words/refused-requests'

const statuses: Record<RequestRefusal, number> = {
  'method-not-taken': 405,
  'from-elsewhere': 403,
  'too-large': 413,
  unreadable: 400,
}

/**
 * Says no: to a person with a page in their language, to a program with one sentence. React takes any answer but its
 * own as a failed call, and the form then says that it could not be sent.
 */
export function answerRefusal(request: Request, refusal: RequestRefusal): Response {
  const language = languageOf(request.headers)
  const status = statuses[refusal]
  const headers = new Headers({ 'cache-control': 'no-store', vary: 'accept, accept-language, cookie' })
  if (refusal === 'method-not-taken') headers.set('allow', methodsTaken)
  if (!isForAPerson(request.headers)) {
    headers.set('content-type', 'text/plain; charset=utf-8')
    return new Response(`${refusedRequestWords[language].refusals[refusal].title}\n`, { status, headers })
  }
  const nonce = makeNonce()
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('content-security-policy', plainPagePolicy(nonce))
  return new Response(refusalPage(refusal, language, nonce), { status, headers })
}

/** A browser that opens a page says so; a call of React's says what it wants instead. */
function isForAPerson(headers: Headers): boolean {
  return !headers.has('next-action') && (headers.get('accept') ?? '').includes('text/html')
}

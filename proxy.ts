import { NextResponse, type NextRequest } from 'next/server'
import { answerRefusal } from './lib/http/answer-refusal'
import { byPersonHeader, isByPerson } from './lib/http/by-person'
import { env } from './lib/env'
import { findRefusal, methodsTaken } from './lib/http/refuse-request'
import { contentSecurityPolicy, makeNonce } from './lib/http/security-policy'

/**
 * Lets only those requests through to the pages that Next can read and that come from us, and gives every page a
 * content security policy with a nonce of its own; Next puts the nonce on its scripts.
 */
export async function proxy(request: NextRequest) {
  const { APP_URL, FOYER_ROLE, IDENTITY_VENDOR, STRIPE_PAGES_URL } = env()
  if (FOYER_ROLE === 'worker') return new NextResponse('This process serves no pages.\n', { status: 404 })
  if (request.method === 'OPTIONS') return new NextResponse(null, { status: 204, headers: { allow: methodsTaken } })
  const refusal = await findRefusal(request)
  if (refusal) return answerRefusal(request, refusal)

  const nonce = makeNonce()
  const policy = contentSecurityPolicy(nonce, {
    isDevelopment: process.env.NODE_ENV === 'development',
    formsLeadTo: IDENTITY_VENDOR === 'stripe' ? [STRIPE_PAGES_URL] : [],
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set(byPersonHeader, isByPerson(request.headers) ? 'yes' : 'no')
  headers.set('content-security-policy', policy)
  // Judged already, by our rule; Next compares it once more, with the one address of ours that it knows.
  if (request.method === 'POST') headers.set('origin', APP_URL)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Files and machine-to-machine routes need no page policy; uploads must not pass through a proxy that cuts them.
  // Whatever else there is not is answered with a page, and that needs one.
  matcher: ['/((?!api/|_next/static/).*)'],
}

import { NextResponse, type NextRequest } from 'next/server'
import { env } from './lib/env'
import { contentSecurityPolicy } from './lib/security-policy'

/** Gives every page a content security policy with a nonce of its own; Next puts the nonce on its scripts. */
export function proxy(request: NextRequest) {
  const { FOYER_ROLE, IDENTITY_VENDOR, STRIPE_PAGES_URL } = env()
  if (FOYER_ROLE === 'worker') return new NextResponse('This process serves no pages.\n', { status: 404 })
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, {
    isDevelopment: process.env.NODE_ENV === 'development',
    formsLeadTo: IDENTITY_VENDOR === 'stripe' ? [STRIPE_PAGES_URL] : [],
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Files and machine-to-machine routes need no page policy; uploads must not pass through a proxy that cuts them.
  matcher: ['/((?!api/|_next/static|_next/image|favicon.ico|icon.svg).*)'],
}

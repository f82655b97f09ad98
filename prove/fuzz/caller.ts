import { randomInt, randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { db } from '@/lib/db/prisma'
import { env } from '@/lib/env'

/** Where somebody stands. */
export type Stage =
  | 'stranger' | 'knocking' | 'fresh' | 'code-sent' | 'agreeing' | 'answering' | 'unproved' | 'ready' | 'sent' | 'approved'
  | 'documents' | 'visitor' | 'lending'

/** Somebody with a browser: their cookies, and what `:words` mean for them. */
export type Caller = {
  stage: Stage
  cookies: Record<string, string>
  words: Record<string, string>
  canary: string | null
  applicantId: string | null
}

export const sessionCookie = 'foyer.session'

/** The cookie of a new sitting, as signing in would set it. */
export async function beginSession(applicantId: string): Promise<string> {
  const { id } = await db().session.create({ data: { applicantId } })
  return cookieOf(id)
}

/** For what comes after "Sign out". Somebody who had themselves erased has nowhere to sit and stays as they left. */
export async function sitDownAgain(caller: Caller) {
  const { applicantId, cookies } = caller
  if (applicantId === null || !cookies[sessionCookie]) return
  const [session] = await db().$transaction(async (tx) => {
    const known = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Applicant" WHERE id = ${applicantId} FOR KEY SHARE`
    return known.length === 0 ? [] : [await tx.session.create({ data: { applicantId } })]
  })
  if (session) cookies[sessionCookie] = await cookieOf(session.id)
}

function cookieOf(sessionId: string): Promise<string> {
  return encode({ token: { sessionId }, secret: env().AUTH_SECRET, salt: sessionCookie })
}

/** What `:words` mean for somebody of whom nothing is known. */
export function anybodysWords(): Record<string, string> {
  return {
    email: `fuzz-${randomUUID()}@example.com`,
    phone: `415${randomInt(220, 300)}${String(randomInt(10_000)).padStart(4, '0')}`,
    upload: randomUUID(),
    challenge: randomUUID(),
    agreement: randomUUID(),
    link: 'no-link',
    canary: 'Nobody',
  }
}

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
  const { id: sessionId } = await db().session.create({ data: { applicantId } })
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

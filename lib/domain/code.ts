import { z } from 'zod'
import { codePolicy } from './code-policy'

const second = 1000

export type CodeProblem = 'code-missing' | 'code-malformed'
export type CodeRefusal = 'code-wrong' | 'code-expired' | 'code-used' | 'too-many-attempts'

/** The six-digit field, for an e-mail code and a phone code alike. */
export const codeFields = z.object({
  code: z
    .string()
    .default('')
    .transform(normalizeCode)
    .refine((code) => code !== '', 'code-missing' satisfies CodeProblem)
    .refine((code) => code === '' || isCode(code), 'code-malformed' satisfies CodeProblem),
})

/** "481 023" and "481-023" are 481023. Anything else that was typed stays, to be refused. */
export function normalizeCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Dash}.]/gu, '')
}

function isCode(text: string): boolean {
  return text.length === codePolicy.digits && /^\d+$/.test(text)
}

const codes = 10 ** codePolicy.digits
const fairDraws = Math.floor(2 ** 32 / codes) * codes

/** A new code: six digits, each of the million as likely as any other. */
export function makeCode(): string {
  const draw = crypto.getRandomValues(new Uint32Array(1))[0]!
  // The few highest draws would favour low codes.
  if (draw >= fairDraws) return makeCode()
  return String(draw % codes).padStart(codePolicy.digits, '0')
}

/** When the next code may be asked for, `sends` codes having gone out so far, the last at `sentAt`. */
export function resendAllowedAt(sentAt: Date, sends: number): Date {
  const waits = codePolicy.resendWaitsMs
  const waitMs = waits[Math.min(Math.max(sends, 1), waits.length) - 1]!
  return new Date(sentAt.getTime() + waitMs)
}

/** How long a person still has to wait for that, in whole seconds. */
export function secondsUntilResend(code: { sentAt: Date; sends: number }, now = new Date()): number {
  const waitMs = resendAllowedAt(code.sentAt, code.sends).getTime() - now.getTime()
  return Math.max(0, Math.ceil(waitMs / second))
}

/** A code as stored, and what this try showed. `wrongAttempts` counts the tries before this one. */
export type CodeFacts = { sentAt: Date; usedAt: Date | null; wrongAttempts: number; isMatch: boolean }

/** Judges one try. A used, old or exhausted code is refused even when the digits are right. */
export function judgeCode(code: CodeFacts, now: Date): 'ok' | CodeRefusal {
  if (code.usedAt !== null) return 'code-used'
  if (now.getTime() - code.sentAt.getTime() >= codePolicy.lifetimeMs) return 'code-expired'
  if (code.wrongAttempts >= codePolicy.attemptsMax) return 'too-many-attempts'
  if (code.isMatch) return 'ok'
  return code.wrongAttempts + 1 === codePolicy.attemptsMax ? 'too-many-attempts' : 'code-wrong'
}

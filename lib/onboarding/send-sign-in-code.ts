import type { Challenge } from '../db/generated/client'
import type { Language } from '../domain/language'
import type { Outcome } from '../domain/outcome'
import { startChallenge, type Origin, type SendRefusal } from './challenge'
import { byMail } from './code-carriers'
import { readKnownBrowser } from './known-browser'
import { sendAgain } from './send-again'

export type MailCodeRefusal = SendRefusal | 'mail-unavailable'

/**
 * Mails a six-digit code to an address. The same for known and unknown addresses: who the person is
 * matters only once the code is right. `browserToken` is what a browser shows in which it has been right before.
 */
export async function sendSignInCode(
  email: string,
  language: Language,
  origin: Origin,
  browserToken?: string,
): Promise<Outcome<MailCodeRefusal, { challengeId: string }>> {
  const askerProvedAt = await readKnownBrowser(browserToken, email)
  return startChallenge({ purpose: 'SIGN_IN', address: email, askerProvedAt, language, origin }, byMail)
}

export async function sendSignInCodeAgain(
  challenge: Challenge,
  language: Language,
  origin: Origin,
): Promise<Outcome<MailCodeRefusal>> {
  return sendAgain(challenge, byMail, language, origin)
}

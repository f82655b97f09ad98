import type { Challenge } from '../db/generated/client'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { MailUnavailable } from '../messages/mail'
import { sendAgain, startChallenge, type Deliver, type Origin, type SendRefusal } from './challenge'
import { mailCode } from './tell-applicant'

export type MailCodeRefusal = SendRefusal | 'mail-unavailable'

/**
 * Mails a six-digit code to an address. The same for known and unknown addresses: who the person is
 * matters only once the code is right.
 */
export async function sendSignInCode(
  email: string,
  language: Language,
  origin: Origin,
): Promise<Outcome<MailCodeRefusal, { challengeId: string }>> {
  return startChallenge({ purpose: 'SIGN_IN', address: email, language, origin }, byMail(language))
}

export async function sendSignInCodeAgain(
  challenge: Challenge,
  language: Language,
  origin: Origin,
): Promise<Outcome<MailCodeRefusal>> {
  return sendAgain(challenge, origin, byMail(language))
}

function byMail(language: Language): Deliver<'mail-unavailable'> {
  return async (address, code) => {
    try {
      await mailCode(address, code, language)
      return accept()
    } catch (error) {
      if (error instanceof MailUnavailable) return refuse('mail-unavailable')
      throw error
    }
  }
}

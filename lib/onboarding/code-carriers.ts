import type { Language } from '../domain/language'
import { accept, type Outcome } from '../domain/outcome'
import type { NumberRefusal } from '../messages/texts'
import { mailCode } from './tell-applicant'
import { callWithCode, textCode } from './tell-phone'

/** A way for a code to reach somebody. */
export type CodeCarrier<Refusal extends string> = {
  channel: CodeChannel
  /** Throws MailUnavailable or TextsUnavailable while the vendor cannot take it. */
  carry: (address: string, code: string, language: Language) => Promise<Outcome<Refusal>>
  /** What the person is told then. */
  whenDown: Refusal
}
export type CodeChannel = 'mail' | 'text' | 'call'

export const byMail: CodeCarrier<'mail-unavailable'> = {
  channel: 'mail',
  carry: (address, code, language) => mailCode(address, code, language).then(() => accept()),
  whenDown: 'mail-unavailable',
}

export type PhoneUndelivered = NumberRefusal | 'texts-unavailable'

export const byText: CodeCarrier<PhoneUndelivered> = { channel: 'text', carry: textCode, whenDown: 'texts-unavailable' }

/** For those whom texts do not reach. */
export const byCall: CodeCarrier<PhoneUndelivered> = { channel: 'call', carry: callWithCode, whenDown: 'texts-unavailable' }

export const carriers: Record<CodeChannel, CodeCarrier<string>> = { mail: byMail, text: byText, call: byCall }

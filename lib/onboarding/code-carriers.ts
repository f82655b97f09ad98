import type { Language } from '../domain/language'
import { accept, type Outcome } from '../domain/outcome'
import type { NumberRefusal } from '../messages/texts'
import { mailCode } from './tell-applicant'
import { callWithCode, textCode } from './tell-phone'
import { mayText, type TextLimitRefusal } from './text-limits'

/** A way for a code to reach somebody. */
export type CodeCarrier<Refusal extends string> = {
  channel: CodeChannel
  /** Counts one more on this way; refused where that costs more than it may. */
  mayCarry: (address: string, applicantId: string | null) => Promise<Outcome<Refusal>>
  /** Throws MailUnavailable or TextsUnavailable while the vendor cannot take it. */
  carry: (address: string, code: string, language: Language) => Promise<Outcome<Refusal>>
  /** What the person is told then. */
  whenDown: Refusal
}
export type CodeChannel = 'mail' | 'text' | 'call'

export const byMail: CodeCarrier<'mail-unavailable'> = {
  channel: 'mail',
  mayCarry: () => Promise.resolve(accept()),
  carry: (address, code, language) => mailCode(address, code, language).then(() => accept()),
  whenDown: 'mail-unavailable',
}

export type PhoneUndelivered = NumberRefusal | TextLimitRefusal | 'texts-unavailable'

const toAPhone = { mayCarry: mayText, whenDown: 'texts-unavailable' } as const

export const byText: CodeCarrier<PhoneUndelivered> = { ...toAPhone, channel: 'text', carry: textCode }

/** For those whom texts do not reach. */
export const byCall: CodeCarrier<PhoneUndelivered> = { ...toAPhone, channel: 'call', carry: callWithCode }

export const carriers: Record<CodeChannel, CodeCarrier<string>> = { mail: byMail, text: byText, call: byCall }

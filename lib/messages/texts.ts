import type { Outcome } from '../domain/outcome'

/** Why a number will never take our message, for which the screens have words. */
export type NumberRefusal = 'number-cannot-take-texts' | 'number-invalid'

/** What a vendor of texts and calls does for us. Numbers are E.164. */
export type Texts = {
  sendText: (text: { to: string; body: string }) => Promise<Outcome<NumberRefusal>>
  callWithCode: (call: { to: string; twiml: string }) => Promise<Outcome<NumberRefusal>>
}

/** The vendor cannot send now; nothing is wrong with the number. */
export class TextsUnavailable extends Error {
  override readonly name = 'TextsUnavailable'
  /** Vendor, kind of message and status or code only. */
  readonly isSafeToLog = true
}

import { brand } from '../domain/brand'
import type { Language } from '../domain/language'
import type { Outcome } from '../domain/outcome'
import { env } from '../env'
import type { NumberRefusal } from '../messages/texts'
import { callWithCode as call, sendText } from '../messages/twilio'
import { spoken } from '../messages/twiml'
import { textWords } from '../words/texts'

/** Texts a code; its last line lets a browser on our host fill it in (WebOTP). Throws TextsUnavailable. */
export async function textCode(phone: string, code: string, language: Language): Promise<Outcome<NumberRefusal>> {
  return sendText({ to: phone, body: textWords[language].code(brand.name, code, new URL(env().APP_URL).hostname) })
}

/** Calls and reads a code out, digit by digit. Throws TextsUnavailable. */
export async function callWithCode(phone: string, code: string, language: Language): Promise<Outcome<NumberRefusal>> {
  const words = textWords[language]
  return call({ to: phone, twiml: spoken(words.call(brand.name, code), words.voice) })
}

import type { InEachLanguage } from '../domain/language'

type TextWords = {
  /**
   * A text message with a code. Its last line is what lets a browser on `host` fill the code in by itself
   * (WICG "Origin-bound one-time codes"), so nothing may follow it. Only letters of the GSM alphabet (no ó),
   * or the message would cost twice.
   */
  code: (brand: string, code: string, host: string) => string
  /** What a call says: the code twice, digit by digit, a comma for each pause. */
  call: (brand: string, code: string) => string
  /** The voice that reads it: a BCP 47 tag. */
  voice: string
}

export const textWords: InEachLanguage<TextWords> = {
  en: {
    code: (brand, code, host) =>
      `${code} is your ${brand} code. It works for 10 minutes. Never tell it to anyone.\n\n@${host} #${code}`,
    call: (brand, code) =>
      `Hello. This is ${brand} with the code you asked for. Your code is: ${spoken(code)}. Once more: ${spoken(code)}. Goodbye.`,
    voice: 'en-US',
  },
  es: {
    code: (brand, code, host) =>
      `${code} es su clave de ${brand}. Sirve 10 minutos. No se la diga a nadie.\n\n@${host} #${code}`,
    call: (brand, code) =>
      `Hola. Le llama ${brand} con el código que pidió. Su código es: ${spoken(code)}. Otra vez: ${spoken(code)}. Adiós.`,
    voice: 'es-US',
  },
}

function spoken(code: string): string {
  return [...code].join(', ')
}

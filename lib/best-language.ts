import Negotiator from 'negotiator'
import { isLanguage, languages, type Language } from './domain/language'

export const languageCookie = 'foyer.language'

/** The language chosen before (the cookie's value), else the best of what the browser asks for. */
export function bestLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen
  const asked = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '*' } })
  const [best] = asked.languages([...languages])
  return isLanguage(best) ? best : languages[0]
}

/** The same for whoever has nothing but the headers of a request. */
export function languageOf(headers: Headers): Language {
  const [, chosen] = /(?:^|;\s*)foyer\.language=([a-z]+)/.exec(headers.get('cookie') ?? '') ?? []
  return bestLanguage(chosen, headers.get('accept-language'))
}

import Negotiator from 'negotiator'
import { isLanguage, languages, type Language } from '../domain/language'
import { ourCookie } from './our-cookie'

/** Where the browser keeps the language that was chosen. */
export const languageCookie = () => ourCookie('foyer.language')

/** The language chosen before (the cookie's value), else the best of what the browser asks for. */
export function bestLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen
  const asked = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '*' } })
  const [best] = asked.languages([...languages])
  return isLanguage(best) ? best : languages[0]
}

/** The same for whoever has nothing but the headers of a request. */
export function languageOf(headers: Headers): Language {
  const named = `${languageCookie().name}=`
  const kept = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim())
  const chosen = kept.find((cookie) => cookie.startsWith(named))?.slice(named.length)
  return bestLanguage(chosen, headers.get('accept-language'))
}

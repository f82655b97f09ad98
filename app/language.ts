import { cookies, headers } from 'next/headers'
import Negotiator from 'negotiator'
import { isLanguage, languages, type Language } from '@/lib/domain/language'

export const languageCookie = 'foyer.language'

/** The language of this request: the one chosen, else the best of what the browser asks for. */
export async function readLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(languageCookie)?.value
  if (isLanguage(chosen)) return chosen
  const asked = new Negotiator({ headers: Object.fromEntries(await headers()) })
  const [best] = asked.languages([...languages])
  return isLanguage(best) ? best : languages[0]
}

import { cookies, headers } from 'next/headers'
import { bestLanguage, languageCookie } from '@/lib/http/best-language'
import type { Language } from '@/lib/domain/language'

/** The language of this request: the one chosen, else the best of what the browser asks for. */
export async function readLanguage(): Promise<Language> {
  return bestLanguage((await cookies()).get(languageCookie().name)?.value, (await headers()).get('accept-language'))
}

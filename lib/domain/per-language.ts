import { localeOf, type Language } from './language'

/** One of each language, made when it is first asked for: making a format of Intl's takes fifty times as long as using it. */
export function perLanguage<Format>(make: (locale: string, language: Language) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const format = make(localeOf[language], language)
    made.set(language, format)
    return format
  }
}

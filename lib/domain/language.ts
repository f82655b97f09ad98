/** The languages every screen, e-mail and text message exists in. The first is the default. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** The same words in every language: a missing translation does not compile. */
export type InEachLanguage<Words> = Record<Language, Words>

/** Dates, numbers and money as people in the United States write them in each language. */
export const localeOf: InEachLanguage<string> = { en: 'en-US', es: 'es-US' }

export function isLanguage(text: unknown): text is Language {
  return languages.includes(text as Language)
}

import { languages, type Language } from '@/lib/domain/language'
import { chooseLanguage } from './choose-language'

const names: Record<Language, string> = { en: 'English', es: 'Español' }

/** The other language, by its own name. A form, so that it works without JavaScript and loses no place. */
export function LanguageSwitch({ language }: { language: Language }) {
  const other = languages.find((candidate) => candidate !== language)!
  return (
    <form action={chooseLanguage}>
      <input type="hidden" name="language" value={other} />
      <button type="submit" lang={other} className="-me-3 min-h-11 cursor-pointer px-3 underline-offset-4 hover:underline">
        {names[other]}
      </button>
    </form>
  )
}

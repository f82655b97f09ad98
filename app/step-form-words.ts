import type { Language } from '@/lib/domain/language'
import { formWords } from '@/lib/words/form'
import { reviewWords } from '@/lib/words/review'

type Words = { title: string; problems: Record<string, string>; refusals?: Record<string, string>; submit?: string }

/** What every form is given of its words. */
export function stepForm(words: Words, language: Language) {
  return {
    title: words.title,
    problems: words.problems,
    refusals: { 'refused-by-jiko': reviewWords[language].refusedByJiko.step, ...words.refusals },
    words: formWords[language],
    submit: words.submit ?? formWords[language].continue,
  }
}

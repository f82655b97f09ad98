import type { Choice } from '@/components/ui/select-field'
import { countriesIn } from '@/lib/domain/countries'
import type { Language } from '@/lib/domain/language'

/** Every country by its name in the reader's language. */
export function countryChoices(language: Language): Choice[] {
  return countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))
}

/** Options of a list from the sentences for each of its values. */
export function choicesFrom<Value extends string>(values: readonly Value[], labels: Record<Value, string>): Choice[] {
  return values.map((value) => ({ value, label: labels[value] }))
}

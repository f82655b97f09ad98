'use client'

import { useFormAnswers } from './form-answers'

/** Something that a form sends along, as the server said it last. */
export function HiddenField({ name }: { name: string }) {
  const { values } = useFormAnswers()
  return <input type="hidden" name={name} value={values[name] ?? ''} readOnly />
}

'use client'

import { createContext, use } from 'react'
import type { RawFields } from '@/lib/domain/step'
import type { FormWords } from '@/lib/words/form'

/** What the fields of one form share: what was typed, and the sentence for each thing that is wrong. */
export type FormAnswers = {
  values: RawFields
  problems: Record<string, string | undefined>
  words: FormWords
}

export const FormAnswersContext = createContext<FormAnswers | null>(null)

export function useFormAnswers(): FormAnswers {
  const answers = use(FormAnswersContext)
  if (!answers) throw new Error('A field must stand inside a StepForm')
  return answers
}

/** One field's share: its text so far, its problem, and what an assistive device should read with it. */
export function useField(name: string, hint?: unknown) {
  const { values, problems } = useFormAnswers()
  const problem = problems[name]
  return {
    id: name,
    value: values[name],
    problem,
    described: describedBy(name, hint, problem),
  }
}

/** The ARIA attributes that tie an input to its hint and its problem. */
export function describedBy(id: string, hint: unknown, problem: string | undefined) {
  const ids = [hint && hintId(id), problem && problemId(id)].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': problem ? true : undefined }
}

export const hintId = (id: string) => `${id}-hint`
export const problemId = (id: string) => `${id}-problem`

'use client'

import { useActionState, type ReactNode } from 'react'
import { useFormAnswers } from '@/components/ui/form-answers'
import { Notice } from '@/components/ui/notice'
import { useSending } from './use-sending'

/** What came of asking for another code, by name; null before anybody has asked. */
export type Resent = string | null

type ResendFormProps = {
  action: (previous: Resent, posted: FormData) => Promise<Resent>
  /** A sentence for each thing that can come of it. */
  sentences: Record<string, string>
  /** Those of them that are good news. */
  good: readonly string[]
  children: ReactNode
}

/**
 * Asks for another code without leaving the page: a code that is quicker than the answer can be typed, and stays.
 * Stands inside a StepForm.
 */
export function ResendForm({ action, sentences, good, children }: ResendFormProps) {
  const { words } = useFormAnswers()
  const [posted, post] = useActionState(action, null)
  const { answer, send, trouble } = useSending(action, posted)
  const outcome = trouble ?? answer
  return (
    <form action={post} onSubmit={send}>
      <div role="status" className="mb-5 empty:hidden">
        {outcome && <Notice kind={good.includes(outcome) ? 'info' : 'problem'}>{{ ...words, ...sentences }[outcome] ?? words.trouble}</Notice>}
      </div>
      {children}
    </form>
  )
}

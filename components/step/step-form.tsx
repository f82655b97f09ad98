'use client'

import { useActionState, useEffect, useId, useRef, type ReactNode } from 'react'
import { brand } from '@/lib/domain/brand'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FormAnswersContext } from '@/components/ui/form-answers'
import type { FormState } from '@/lib/domain/step'
import type { FormWords } from '@/lib/words/form'
import type { CheckedSlug, LiveProblems } from './live-checks'
import { useLiveChecks } from './use-live-checks'
import { useSending } from './use-sending'

export type StepFormProps = {
  /** A server action. It answers what is wrong, or leads on by redirecting. */
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** What was saved before, or `untouchedForm`. */
  start: FormState
  title: string
  /** A sentence for each problem's code. */
  problems: Record<string, string>
  /** A sentence for each refusal's code. */
  refusals?: Record<string, string>
  words: FormWords
  /** What the one primary button says. */
  submit: string
  /** The step whose schema also runs in the browser; its code is fetched when the person starts to type. */
  checks?: CheckedSlug
  /** Stands between the fields and the button and may hold other forms ("Send again"). */
  beside?: ReactNode
  /** Small print under the button. */
  fine?: ReactNode
  children: ReactNode
}

/**
 * One question and its button. With JavaScript off it is an ordinary form: React carries the server's
 * answer through the full post. With it, nothing typed is ever replaced, and a lost connection costs nothing.
 */
export function StepForm(props: StepFormProps) {
  const { action, start, title, problems, refusals = {}, words, submit, checks, beside, fine, children } = props
  const formId = useId()
  const [posted, post] = useActionState(action, start)
  const { answer, send, isSending, trouble } = useSending(action, posted)
  const { live, watch } = useLiveChecks(checks, answer)

  const summary = useRef<HTMLDivElement>(null)
  const hasProblems = answer.refusal !== null || Object.keys(answer.fieldProblems).length > 0
  useEffect(() => {
    if (hasProblems) summary.current?.focus()
  }, [answer, hasProblems])

  const say = (code: string) => problems[code] ?? refusals[code] ?? words.trouble
  const sentences = sentencesFor({ ...answer.fieldProblems, ...live }, say)

  return (
    <FormAnswersContext value={{ values: answer.values, problems: sentences, words }}>
      <title>{`${hasProblems ? words.errorPrefix : ''}${title} · ${brand.name}`}</title>
      {hasProblems && (
        <ErrorSummary
          ref={summary}
          title={words.summaryTitle}
          refusal={answer.refusal && say(answer.refusal)}
          problems={Object.entries(answer.fieldProblems).map(([name, code]) => ({ name, sentence: say(code) }))}
        />
      )}
      <form id={formId} action={post} onSubmit={send} onFocus={watch} noValidate className="grid gap-7">
        {children}
      </form>
      {beside && <div className="mt-5">{beside}</div>}
      <div className="foot">
        <p role="status" className="text-small font-medium text-pretty text-bad empty:hidden">
          {trouble && words[trouble]}
        </p>
        <Button type="submit" form={formId} aria-disabled={isSending || undefined}>
          {isSending ? words.sending : submit}
        </Button>
        {fine && <div className="text-fine text-pretty text-muted">{fine}</div>}
      </div>
    </FormAnswersContext>
  )
}

function sentencesFor(codes: LiveProblems, say: (code: string) => string) {
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, code ? say(code) : undefined]))
}

'use client'

import { useState, type FocusEvent } from 'react'
import type { FormState } from '@/lib/domain/step'
import type { CheckedSlug, LiveProblems } from './live-checks'

const none: LiveProblems = {}

/**
 * Fetches the step's own schema when the person first enters the form, and tells what it finds there.
 * The findings are about the server's last answer: a newer answer clears them.
 */
export function useLiveChecks(slug: CheckedSlug | undefined, answer: FormState) {
  const [live, setLive] = useState(none)
  const [answerSeen, setAnswerSeen] = useState(answer)
  const [isWatched, setWatched] = useState(false)

  if (answerSeen !== answer) {
    setAnswerSeen(answer)
    setLive(none)
  }

  async function watch({ currentTarget: form }: FocusEvent<HTMLFormElement>) {
    if (!slug || isWatched) return
    setWatched(true)
    try {
      const { watchForm } = await import('./live-checks')
      await watchForm(form, slug, (found) => setLive((before) => ({ ...before, ...found })))
    } catch {
      // The server judges anyway; the next time the person enters a field, it is tried again.
      setWatched(false)
    }
  }

  return { live, watch }
}

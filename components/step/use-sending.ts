'use client'

import { useState, useTransition, type SubmitEvent } from 'react'

type Action<Answer> = (previous: Answer, form: FormData) => Promise<Answer>

/** Which of the form's sentences says why nothing came back. */
export type SendingTrouble = 'offline' | 'trouble' | null

/**
 * Sends a form to its action without letting React empty the inputs afterwards, once however often it is
 * pressed, and keeps everything on the page when no answer comes.
 */
export function useSending<Answer>(action: Action<Answer>, posted: Answer) {
  const [answered, setAnswered] = useState<{ answer: Answer } | null>(null)
  const [trouble, setTrouble] = useState<SendingTrouble>(null)
  const [isSending, startSending] = useTransition()
  const answer = answered ? answered.answer : posted

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter)
    startSending(async () => {
      setTrouble(null)
      try {
        setAnswered({ answer: await action(answer, form) })
      } catch (thrown) {
        if (isForTheRouter(thrown)) throw thrown
        setTrouble(navigator.onLine && !(thrown instanceof TypeError) ? 'trouble' : 'offline')
      }
    })
  }

  return { answer, send, isSending, trouble }
}

/** A redirect arrives as an error that the router above must see. */
function isForTheRouter(thrown: unknown) {
  return thrown instanceof Error && 'digest' in thrown && String(thrown.digest).startsWith('NEXT_')
}

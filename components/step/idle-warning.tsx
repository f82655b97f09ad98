'use client'

import { useEffect, useId, useRef, type Ref } from 'react'
import { Button } from '@/components/ui/button'
import { watchSession } from './watch-session'

type IdleWarningProps = {
  /** How long the session lasts from the drawing of this page on, if nothing is done. */
  endsInMs: number
  /** So long before its end the person is asked. */
  warnedBeforeMs: number
  title: string
  text: string
  stay: string
  last: { text: string; close: string }
}

/**
 * Asks whether somebody is still there, before they are signed out. It stands over the page and takes the focus, so that
 * everybody meets it; Escape, Enter and the button all mean "yes", the page beneath stays as it is, and the focus goes
 * back to where it was.
 */
export function IdleWarning({ endsInMs, warnedBeforeMs, title, text, stay, last }: IdleWarningProps) {
  const idle = useRef<HTMLDialogElement>(null)
  const final = useRef<HTMLDialogElement>(null)
  const watch = useRef<ReturnType<typeof watchSession>>(null)
  useEffect(() => {
    const dialogs = { idle: idle.current!, last: final.current! }
    const watching = watchSession(endsInMs, warnedBeforeMs, dialogs)
    watch.current = watching
    return watching.stop
  }, [endsInMs, warnedBeforeMs])

  return (
    <>
      <Asking ref={idle} title={title} text={text} button={stay} onAnswer={() => watch.current?.stay()} />
      <Asking ref={final} title={title} text={last.text} button={last.close} />
    </>
  )
}

type AskingProps = { ref: Ref<HTMLDialogElement>; title: string; text: string; button: string; onAnswer?: () => void }

function Asking({ ref, title, text, button, onAnswer }: AskingProps) {
  const id = useId()
  return (
    <dialog ref={ref} onCancel={onAnswer} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`} className="dialog">
      <form method="dialog" onSubmit={onAnswer}>
        <h2 id={`${id}-title`} className="font-semibold">
          {title}
        </h2>
        <p id={`${id}-text`} className="mt-2 mb-5 text-pretty">
          {text}
        </p>
        <Button type="submit">{button}</Button>
      </form>
    </dialog>
  )
}

'use client'

import { useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/notice'
import type { SendingWords } from '@/lib/words/sending'

type RefusalProps = {
  /** The server's word for it. */
  refusal: string
  refusals: Record<string, string>
  words: SendingWords
  /** The attempt whose end the person waits for: it is told them, and of the next one anew, be it with the same words. */
  takesFocusFor?: object
}

/** Why a picture was not taken, and what helps. There is a sentence even for a reason that has none of its own. */
export function Refusal({ refusal, refusals, words, takesFocusFor }: RefusalProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocusFor) place.current?.focus()
  }, [takesFocusFor])
  const general = refusal === 'not-begun' ? words.notBegun : words.notTaken
  return (
    <div ref={place} role="alert" tabIndex={-1} className="mb-7 outline-none">
      <Notice kind="problem" title={words.refusedTitle}>
        {Object.hasOwn(refusals, refusal) ? refusals[refusal] : general}
      </Notice>
    </div>
  )
}

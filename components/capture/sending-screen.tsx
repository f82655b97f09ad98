'use client'

import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SendingWords } from '@/lib/words/sending'
import { sayProgress, troubleIn } from './say-progress'
import { SentBar } from './sent-bar'
import type { Showing } from './use-showing'

type SendingScreenProps = {
  showing: Exclude<Showing, { state: 'looking' } | { state: 'asking' }>
  /** The picture is on this device and outlives the page. */
  isKept: boolean
  words: SendingWords
  onCancel: () => void
}

/** A picture on its way: how far it is, what keeps it, and a way to call it back while there is one. */
export function SendingScreen({ showing, isKept, words, onCancel }: SendingScreenProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const trouble = troubleIn(showing)
  const waits = isKept ? 'kept' : 'open'

  return (
    <div ref={place} tabIndex={-1} className="grid gap-5 outline-none">
      {showing.state === 'session-over' ? (
        <>
          <Notice title={words.sessionOver.title}>{words.sessionOver[waits]}</Notice>
          <ButtonLink href="/start">{words.sessionOver.signIn}</ButtonLink>
        </>
      ) : (
        <>
          <p className="font-display text-code">{sayProgress(showing, words)}</p>
          {showing.state !== 'elsewhere' && <SentBar showing={showing} label={words.progress} />}
        </>
      )}
      <p role="status" className="text-pretty text-muted">
        {trouble && words[trouble][waits]}
        {showing.state === 'kept' && <span className="sr-only">{words.received}</span>}
      </p>
      {(showing.state === 'preparing' || showing.state === 'sending') && (
        <Button type="button" look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { SendingWords } from '@/lib/words/sending'
import { mayHoldPictures } from './may-hold-pictures'
import { Refusal } from './refusal'
import { sayProgress, troubleIn } from './say-progress'
import { readDeviceKey } from './sending/device-key'
import type { SendingProgress } from './sending/outgoing'
import { SentBar } from './sent-bar'

type SendingOnProps = { words: SendingWords; refusals: Record<string, string> }

/**
 * Sends on the pictures that still wait on this device, says how far they are, and has the server draw the page
 * again when they have arrived. Nothing at all where none wait.
 */
export function SendingOn({ words, refusals }: SendingOnProps) {
  const router = useRouter()
  const [progress, setProgress] = useState<SendingProgress | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(() => {
    const visit = new AbortController()
    sendWhatWaits(visit.signal, setProgress)
      .then((ends) => {
        setProgress(null)
        // What Jiko no longer asks for was shown some other way: nothing is left to say.
        const refused = ends.find((end) => end.state === 'refused' && end.refusal !== 'not-asked-for')
        if (refused?.state === 'refused') setRefusal(refused.refusal)
        if (ends.length > 0) router.refresh()
      })
      .catch(() => {}) // Left, or nothing can be stored here: then nothing waits.
    return () => visit.abort()
  }, [router])

  if (!progress && !refusal) return null
  const trouble = progress && troubleIn(progress)
  return (
    <div>
      {refusal && <Refusal refusal={refusal} refusals={refusals} words={words} />}
      {progress && (
        <div className="mb-7">
          <Notice title={words.sendingOn}>
            <p className="mb-2">{sayProgress(progress, words)}</p>
            {progress.state !== 'elsewhere' && <SentBar showing={progress} label={words.progress} />}
          </Notice>
        </div>
      )}
      <p role="status" className="text-pretty text-muted">
        {trouble && <span className="mb-7 block">{words[trouble].kept}</span>}
      </p>
    </div>
  )
}

async function sendWhatWaits(signal: AbortSignal, onProgress: (progress: SendingProgress) => void) {
  if (!(await mayHoldPictures())) return []
  const { findWaiting } = await import('./sending/device-queue')
  const waiting = await findWaiting()
  if (waiting.length === 0) return []
  const { sendWaiting } = await import('./sending/deliver-picture')
  return sendWaiting(waiting, await readDeviceKey(signal), { signal, onProgress })
}

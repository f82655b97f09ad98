'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { fileBytesMax } from '@/lib/domain/documents'
import { Capture } from './capture'
import type { ShowDocumentProps } from './capture-props'
import { Refusal } from './refusal'
import { SendingScreen } from './sending-screen'
import { useShowing } from './use-showing'

type LiveShowingProps = ShowDocumentProps & {
  picture: Blob | null
  onPicture: (picture: Blob | null) => void
}

/** The camera, the preview and the sending, one after the other. */
export function LiveShowing({ kind, pictureKind, accept, words, refusals, children, picture, onPicture }: LiveShowingProps) {
  const { showing, isKept, send, cancel } = useShowing(kind)
  useGoingOn(showing.state === 'kept' ? showing.next : null)

  function begin(chosen: Blob) {
    onPicture(null)
    void send(chosen)
  }

  const isTooLarge = picture !== null && picture.size > fileBytesMax
  const refusal = isTooLarge ? 'file-too-large' : showing.state === 'asking' && !picture && showing.refusal
  const isAsking = showing.state === 'asking' || showing.state === 'looking'
  return (
    <>
      {refusal && <Refusal refusal={refusal} refusals={refusals} words={words.sending} takesFocusFor={picture ?? showing} />}
      {isAsking ? (
        <Capture
          kind={pictureKind}
          words={words.capture}
          accept={accept}
          // A phone may not have the memory to draw it, nor the hour to send it.
          picture={isTooLarge ? null : picture}
          isOpen={showing.state === 'asking'}
          onPicture={onPicture}
          onRetake={() => onPicture(null)}
          onUse={begin}
        />
      ) : (
        <SendingScreen showing={showing} isKept={isKept} words={words.sending} onCancel={cancel} />
      )}
      {children && <div className="foot">{children}</div>}
    </>
  )
}

/** Long enough to read that the picture has arrived. */
const receivedShownMs = 700

function useGoingOn(path: string | null) {
  const router = useRouter()
  useEffect(() => {
    if (path === null) return
    const going = setTimeout(() => router.push(path), receivedShownMs)
    return () => clearTimeout(going)
  }, [path, router])
}

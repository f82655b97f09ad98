'use client'

import { useRef, useState } from 'react'
import type { CaptureProps } from './capture-props'
import { PicturePreview } from './picture-preview'
import { WaysToAPicture } from './ways-to-a-picture'

/** A picture of a document or a face: taken or chosen, looked at, and then used or taken again. */
export function Capture({ kind, words, accept, name = 'picture', onPicture }: CaptureProps) {
  const [picture, setPicture] = useState<Blob | null>(null)
  const whole = useRef<HTMLDivElement>(null)

  // Focus must not fall out of the page together with the button that was pressed.
  function retake() {
    whole.current?.focus()
    setPicture(null)
  }

  return (
    <div ref={whole} tabIndex={-1} className="outline-none">
      {picture ? (
        <PicturePreview
          picture={picture}
          kind={kind}
          words={words}
          onRetake={retake}
          onUse={() => onPicture(picture)}
        />
      ) : (
        <WaysToAPicture kind={kind} words={words} accept={accept} name={name} onPicture={setPicture} />
      )}
    </div>
  )
}

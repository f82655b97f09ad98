'use client'

import { useRef } from 'react'
import type { CaptureProps } from './capture-props'
import { PicturePreview } from './picture-preview'
import { WaysToAPicture } from './ways-to-a-picture'

type Props = CaptureProps & {
  /** What was taken or chosen; null while there is nothing to look at. */
  picture: Blob | null
  /** False while the camera should not be opened yet. */
  isOpen: boolean
  onRetake: () => void
  /** The person looked at it and wants to use it. */
  onUse: (picture: Blob) => void
}

/** A picture of a document or a face: taken or chosen, looked at, and then used or taken again. */
export function Capture({ picture, isOpen, onRetake, onUse, ...ways }: Props) {
  const whole = useRef<HTMLDivElement>(null)

  // Focus must not fall out of the page together with the button that was pressed.
  function retake() {
    whole.current?.focus()
    onRetake()
  }

  return (
    <div ref={whole} tabIndex={-1} className="outline-none">
      {picture ? (
        <PicturePreview
          picture={picture}
          kind={ways.kind}
          words={ways.words}
          onRetake={retake}
          onUse={() => onUse(picture)}
        />
      ) : (
        <WaysToAPicture {...ways} isOpen={isOpen} />
      )}
    </div>
  )
}

'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { PictureKind } from '@/lib/domain/capture'
import type { CaptureWords } from '@/lib/words/capture'

type PicturePreviewProps = {
  picture: Blob
  kind: PictureKind
  words: CaptureWords
  onRetake: () => void
  onUse: () => void
}

/** The picture, large, before it is sent: the person is the better judge of whether it can be read. */
export function PicturePreview({ picture, kind, words, onRetake, onUse }: PicturePreviewProps) {
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [])
  return (
    <div className="grid gap-5">
      <Picture picture={picture} words={words} />
      <p ref={question} tabIndex={-1} className="text-pretty outline-none">
        <span className="sr-only">{words.taken} </span>
        {words.check[kind]}
      </p>
      <div className="grid gap-3">
        <Button type="button" onClick={onUse}>
          {words.use}
        </Button>
        <Button type="button" look="quiet" onClick={onRetake}>
          {words.retake}
        </Button>
      </div>
    </div>
  )
}

/** Sharp enough to judge on any screen, and no twelve megapixels in memory. */
const previewWidthPx = 900

function Picture({ picture, words }: { picture: Blob; words: CaptureWords }) {
  const [canShow, setCanShow] = useState(true)
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let hasLeft = false
    createImageBitmap(picture, { resizeWidth: previewWidthPx, resizeQuality: 'medium' })
      .then((bitmap) => !hasLeft && canvas.current && draw(bitmap, canvas.current))
      .catch(() => !hasLeft && setCanShow(false))
    return () => {
      hasLeft = true
    }
  }, [picture])

  if (canShow) return <canvas ref={canvas} role="img" aria-label={words.pictureAlt} className="picture-preview" />
  return (
    <p className="flex items-start gap-3 rounded-control bg-soft p-4">
      <Icon name="document" className="size-6 flex-none text-accent" />
      <span className="min-w-0">
        {picture instanceof File && <span className="block font-medium break-all">{picture.name}</span>}
        {words.noPreview}
      </span>
    </p>
  )
}

function draw(bitmap: ImageBitmap, canvas: HTMLCanvasElement) {
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
}

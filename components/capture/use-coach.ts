'use client'

import { useEffect, useState, type RefObject } from 'react'
import type { PictureKind } from '@/lib/domain/capture'
import { firstSight, isReady, watchOn, type Watch } from './advice-over-time'
import type { CoachAnswer, CoachQuestion } from './coach/coach-worker'
import { frameInVideo } from './frame-in-video'

/** About six frames a second: faster than a hand follows advice, slow enough to keep a phone cool. */
const pauseMs = 160

type Coached = {
  video: RefObject<HTMLVideoElement | null>
  guide: RefObject<HTMLElement | null>
  kind: PictureKind
  isWatching: boolean
  /** The picture is good and the hand steady. */
  onReady: () => void
}

/**
 * Has a worker judge what the camera sees and gathers its advice; null until there is any. Where workers or their
 * canvas are missing there is simply none, and the person presses the shutter.
 */
export function useCoach({ video, guide, kind, isWatching, onReady }: Coached): Watch | null {
  const [watch, setWatch] = useState<Watch | null>(null)

  useEffect(() => {
    if (!isWatching || !('OffscreenCanvas' in window)) return
    const worker = new Worker(new URL('./coach/coach-worker.ts', import.meta.url), { type: 'module' })
    let current = firstSight(performance.now())
    let next = setTimeout(ask, pauseMs)

    async function ask() {
      const picture = await cutFrame(video.current, guide.current)
      if (!picture) {
        next = setTimeout(ask, pauseMs)
        return
      }
      const question: CoachQuestion = { picture, kind }
      worker.postMessage(question, [picture])
    }

    worker.addEventListener('message', ({ data }: MessageEvent<CoachAnswer>) => {
      const atMs = performance.now()
      current = watchOn(current, { ...data, atMs })
      setWatch(current)
      if (isReady(current, atMs)) onReady()
      else next = setTimeout(ask, pauseMs)
    })
    return () => {
      clearTimeout(next)
      worker.terminate()
      setWatch(null)
    }
  }, [video, guide, kind, isWatching, onReady])

  return watch
}

async function cutFrame(video: HTMLVideoElement | null, guide: HTMLElement | null): Promise<ImageBitmap | null> {
  if (!video || !guide || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null
  const size = { width: video.videoWidth, height: video.videoHeight }
  const { left, top, width, height } = frameInVideo(size, boxOf(video), boxOf(guide))
  try {
    return await createImageBitmap(video, Math.round(left), Math.round(top), Math.round(width), Math.round(height))
  } catch {
    return null // The video has just ended, or has no picture to give at this moment.
  }
}

function boxOf(element: HTMLElement) {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { CameraTrouble, PictureKind } from '@/lib/domain/capture'
import type { CaptureWords } from '@/lib/words/capture'
import { adviceFor } from './advice-for'
import { CameraControls } from './camera-controls'
import type { Facing } from './open-camera'
import { takeStill } from './take-still'
import { useCamera } from './use-camera'
import { useCoach } from './use-coach'
import { watchForBlack } from './watch-for-black'

export type LiveCameraProps = {
  kind: PictureKind
  words: CaptureWords
  onPicture: (picture: Blob) => void
  onTrouble: (trouble: CameraTrouble) => void
}

/** Felt in the hand: two short pulses when the picture is taken, in milliseconds. */
const takenPulsesMs = [60, 40, 60]

/** What the camera sees, the guide over it, what to change, and the shutter. */
export function LiveCamera({ kind, words, onPicture, onTrouble }: LiveCameraProps) {
  const [facing, setFacing] = useState<Facing>(kind === 'face' ? 'user' : 'environment')
  const [isTaking, setTaking] = useState(false)
  const camera = useCamera(facing, onTrouble)
  const stream = camera.state === 'live' ? camera.stream : null
  const video = useRef<HTMLVideoElement>(null)
  const guide = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!video.current || !stream) return
    video.current.srcObject = stream
    return watchForBlack(video.current, () => onTrouble('black'))
  }, [stream, onTrouble])

  // A thumb and the automatic shutter may press in the same moment; a state would tell too late.
  const hasTaken = useRef(false)
  const take = useCallback(async () => {
    if (!video.current || !stream || hasTaken.current) return
    hasTaken.current = true
    setTaking(true)
    try {
      const still = await takeStill(video.current, stream)
      navigator.vibrate?.(takenPulsesMs)
      onPicture(still)
    } catch {
      onTrouble('black')
    }
  }, [stream, onPicture, onTrouble])

  const watch = useCoach({ video, guide, kind, isWatching: stream !== null && !isTaking, onReady: take })
  const shown = adviceFor(words, kind, watch?.shown ?? null)
  const spoken = watch?.spoken ? adviceFor(words, kind, watch.spoken).hint : ''

  return (
    <div className="camera">
      <div className="camera-view">
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-hidden="true"
          tabIndex={-1}
          className={facing === 'user' ? 'camera-mirrored' : undefined}
        />
        <div className="camera-room">
          <div ref={guide} className={`guide guide-${kind} ${watch?.shown === 'good' ? 'guide-good' : ''}`}>
            <i />
            <i />
            <i />
            <i />
          </div>
        </div>
      </div>
      <div className="camera-panel">
        <p className="camera-hint">{isTaking ? words.taking : stream ? shown.hint : words.opening}</p>
        <p className="camera-more">{shown.more}</p>
        <p role="status" className="sr-only">
          {isTaking ? words.taking : spoken}
        </p>
        <CameraControls
          camera={camera}
          words={words}
          isTaking={isTaking}
          onTake={take}
          onSwitch={() => setFacing(facing === 'user' ? 'environment' : 'user')}
        />
      </div>
    </div>
  )
}

'use client'

import { useState } from 'react'
import type { CaptureWords } from '@/lib/words/capture'
import { hasLight, switchLight } from './open-camera'
import type { Camera } from './use-camera'

type CameraControlsProps = {
  camera: Camera
  words: CaptureWords
  isTaking: boolean
  onTake: () => void
  onSwitch: () => void
}

/** The shutter in the middle; the other camera and the lamp beside it, where there are any. */
export function CameraControls({ camera, words, isTaking, onTake, onSwitch }: CameraControlsProps) {
  const isLive = camera.state === 'live'
  return (
    <div className="camera-controls">
      <span>
        {isLive && camera.canSwitch && (
          <button type="button" onClick={onSwitch}>
            {words.switchCamera}
          </button>
        )}
      </span>
      <button
        type="button"
        className="shutter"
        aria-disabled={!isLive || isTaking || undefined}
        onClick={isLive && !isTaking ? onTake : undefined}
      >
        <span className="sr-only">{words.shutter}</span>
      </button>
      <span>
        {isLive && hasLight(camera.stream) && (
          <LightSwitch key={camera.stream.id} stream={camera.stream} label={words.light} />
        )}
      </span>
    </div>
  )
}

function LightSwitch({ stream, label }: { stream: MediaStream; label: string }) {
  const [isOn, setOn] = useState(false)

  async function toggle() {
    await switchLight(stream, !isOn)
    setOn(!isOn)
  }

  return (
    <button type="button" aria-pressed={isOn} onClick={toggle}>
      {label}
    </button>
  )
}

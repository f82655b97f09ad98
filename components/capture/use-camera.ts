'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CameraTrouble } from '@/lib/domain/capture'
import { troubleFromError } from './camera-trouble'
import { closeCamera, hasAnotherCamera, openCamera, type Facing } from './open-camera'

export type Camera = { state: 'opening' } | { state: 'live'; stream: MediaStream; canSwitch: boolean }

/**
 * The open camera, for as long as the screen is looked at: leaving it, or another tab in front, lets go of
 * the camera and of its light.
 */
export function useCamera(facing: Facing, onTrouble: (trouble: CameraTrouble) => void): Camera {
  const [camera, setCamera] = useState<Camera>({ state: 'opening' })
  const isSeen = useSyncExternalStore(watchVisibility, isVisible, () => true)

  useEffect(() => {
    if (!isSeen) return
    let hasLeft = false
    let opened: MediaStream | null = null

    async function open() {
      const stream = await openCamera(facing)
      if (hasLeft) return closeCamera(stream)
      opened = stream
      for (const track of stream.getTracks()) track.addEventListener('ended', () => onTrouble('busy'))
      const canSwitch = await hasAnotherCamera()
      if (!hasLeft) setCamera({ state: 'live', stream, canSwitch })
    }

    open().catch((thrown: unknown) => {
      if (!hasLeft) onTrouble(troubleFromError(thrown instanceof Error ? thrown.name : ''))
    })
    return () => {
      hasLeft = true
      if (opened) closeCamera(opened)
      setCamera({ state: 'opening' })
    }
  }, [facing, isSeen, onTrouble])

  return camera
}

function watchVisibility(onChange: () => void) {
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}

const isVisible = () => document.visibilityState === 'visible'

'use client'

import { useEffect } from 'react'
import type { LiveCameraProps } from './live-camera'

/** Stands in for the camera whose code could not be fetched: a file can still be chosen. */
export function CameraMissing({ onTrouble }: LiveCameraProps) {
  useEffect(() => onTrouble('no-camera'), [onTrouble])
  return null
}

'use client'

import { lazy, Suspense, useState, type ComponentType } from 'react'
import type { CameraTrouble } from '@/lib/domain/capture'
import { CameraOff } from './camera-off'
import { CameraMissing } from './camera-missing'
import { findTroubleAhead } from './camera-trouble'
import type { CaptureProps } from './capture-props'
import { FileChoices } from './file-choices'
import type { LiveCameraProps } from './live-camera'

const LiveCamera = lazy(async (): Promise<{ default: ComponentType<LiveCameraProps> }> => {
  try {
    return { default: (await import('./live-camera')).LiveCamera }
  } catch {
    return { default: CameraMissing }
  }
})

/** Where there is a camera, and permission, it stands before the file inputs. Its code is fetched only then. */
export function WaysToAPicture({ isOpen, ...ways }: CaptureProps & { isOpen: boolean }) {
  const [met, setMet] = useState<CameraTrouble | null>(null)
  const trouble = met ?? findTroubleHere()
  const { kind, words, onPicture } = ways

  return (
    <div className="grid gap-5">
      {trouble ? (
        <CameraOff because={trouble} words={words} onTryAgain={() => setMet(null)} />
      ) : (
        <div className="camera-place">
          {isOpen && (
            <Suspense>
              <LiveCamera kind={kind} words={words} onPicture={onPicture} onTrouble={setMet} />
            </Suspense>
          )}
        </div>
      )}
      <FileChoices {...ways} isLive={!trouble} />
    </div>
  )
}

function findTroubleHere(): CameraTrouble | null {
  return findTroubleAhead({
    userAgent: navigator.userAgent,
    isSecure: window.isSecureContext,
    canAsk: navigator.mediaDevices !== undefined,
  })
}

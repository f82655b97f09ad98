'use client'

import { lazy, Suspense, useState } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'
import { CameraOff } from './camera-off'
import { findTroubleAhead, type CameraTrouble } from './camera-trouble'
import type { CaptureProps } from './capture-props'
import { FileChoices } from './file-choices'

const LiveCamera = lazy(async () => ({ default: (await import('./live-camera')).LiveCamera }))

/**
 * The file inputs are always there and need no JavaScript; where there is a camera, and permission, it stands
 * before them. Its code is fetched only then.
 */
export function WaysToAPicture({ kind, words, accept, name, onPicture }: Required<CaptureProps>) {
  const isHydrated = useHydrated()
  const [met, setMet] = useState<CameraTrouble | null>(null)
  const trouble = met ?? (isHydrated ? findTroubleHere() : null)
  const isLive = isHydrated && !trouble

  return (
    <div className="grid gap-5">
      {trouble ? (
        <CameraOff because={trouble} words={words} onTryAgain={() => setMet(null)} />
      ) : (
        <div className="camera-place">
          {isLive && (
            <Suspense>
              <LiveCamera kind={kind} words={words} onPicture={onPicture} onTrouble={setMet} />
            </Suspense>
          )}
        </div>
      )}
      <FileChoices
        kind={kind}
        words={words}
        accept={accept}
        name={name}
        isHydrated={isHydrated}
        isLive={isLive}
        onPicture={onPicture}
      />
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

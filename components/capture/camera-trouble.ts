import type { BrowserKind, CameraTrouble } from '@/lib/domain/capture'

/** Browsers inside other apps name themselves; most have no camera, or ask for it in vain. */
const insideAnApp = /\b(FBAN|FBAV|FB_IAB|Instagram|LinkedInApp|musical_ly|BytedanceWebview|TikTok)\b/

type Browser = { userAgent: string; isSecure: boolean; canAsk: boolean }

/** What is known before asking for the camera; null when it is worth asking. */
export function findTroubleAhead({ userAgent, isSecure, canAsk }: Browser): CameraTrouble | null {
  if (insideAnApp.test(userAgent)) return 'in-app'
  if (!isSecure) return 'insecure'
  return canAsk ? null : 'no-camera'
}

/** What a browser means by the name of the error with which getUserMedia failed (W3C Media Capture, 10.2). */
export function troubleFromError(name: string): CameraTrouble {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused'
    case 'NotReadableError':
    case 'AbortError':
      return 'busy'
    default:
      return 'no-camera'
  }
}

export function browserKind(userAgent: string): BrowserKind {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'safari-ios'
  return /Android/.test(userAgent) ? 'chrome-android' : 'desktop'
}

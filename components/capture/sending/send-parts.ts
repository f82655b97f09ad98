import { DetailedError, Upload } from 'tus-js-client'
import { NotSent } from './judge-answer'
import type { OutgoingPicture } from './outgoing'

export const uploadsPath = '/api/uploads'
const partBytesMax = 1024 * 1024
/** A request that has moved nothing for so long is dead, whatever the browser thinks. */
const silenceMaxMs = 45_000

type PartsWatch = {
  signal: AbortSignal
  onShare: (share: number) => void
  /** The server has one more part. */
  onPart: () => void
}

/**
 * One try to send what the server does not have yet, in parts (tus 1.0). `isBegun` asks it first how much that is.
 * Resolves when it has everything.
 * @throws NotSent as soon as anything goes wrong: whether and when to try again is for the caller to say
 */
export function sendParts({ id, kind, bytes, scope }: OutgoingPicture, isBegun: boolean, watch: PartsWatch): Promise<void> {
  const endpoint = new URL(uploadsPath, window.location.href).href
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    let silence = setTimeout(stop, silenceMaxMs)
    const end = (settle: () => void) => {
      clearTimeout(silence)
      over.abort()
      settle()
    }
    const isMoving = () => {
      clearTimeout(silence)
      silence = setTimeout(stop, silenceMaxMs)
    }

    const upload = new Upload(bytes, {
      endpoint,
      uploadUrl: isBegun ? `${endpoint}/${id}` : null,
      metadata: scope === null ? { id, kind } : { id, kind, scope },
      chunkSize: partBytesMax,
      retryDelays: null,
      // tus would remember where it was in localStorage; the server remembers it better.
      storeFingerprintForResuming: false,
      onAfterResponse: isMoving,
      onProgress: (sentBytes, totalBytes) => {
        isMoving()
        watch.onShare(sentBytes / totalBytes)
      },
      onChunkComplete: watch.onPart,
      onSuccess: () => end(resolve),
      onError: (error) => end(() => reject(new NotSent(noAnswerIn(error)))),
    })

    function stop() {
      void upload.abort()
      end(() => reject(new NotSent(null)))
    }

    watch.signal.addEventListener('abort', stop, { signal: over.signal })
    window.addEventListener('offline', stop, { signal: over.signal })
    if (watch.signal.aborted) stop()
    else upload.start()
  })
}

function noAnswerIn(error: Error) {
  if (!(error instanceof DetailedError) || !error.originalResponse) return null
  const { originalRequest, originalResponse } = error
  return { method: originalRequest.getMethod(), status: originalResponse.getStatus(), body: originalResponse.getBody() }
}

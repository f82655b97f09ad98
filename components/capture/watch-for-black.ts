/** Some browsers give a camera that never shows anything. After so long it is given up. */
const givenUpAfterMs = 3_000
const lookEveryMs = 250
/** Lighter than this, of 255, at any of 16 by 16 places, and there is a picture; a covered lens still has noise. */
const blackMax = 10
const sizePx = 16

/** Calls back if the video has been black since it was opened. Once anything was seen it stops looking. */
export function watchForBlack(video: HTMLVideoElement, onBlack: () => void): () => void {
  const openedAt = performance.now()
  const looking = setInterval(() => {
    if (hasPicture(video)) clearInterval(looking)
    else if (performance.now() - openedAt >= givenUpAfterMs) {
      clearInterval(looking)
      onBlack()
    }
  }, lookEveryMs)
  return () => clearInterval(looking)
}

function hasPicture(video: HTMLVideoElement): boolean {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return false
  const canvas = document.createElement('canvas')
  canvas.width = sizePx
  canvas.height = sizePx
  const pen = canvas.getContext('2d')
  if (!pen) return true
  pen.drawImage(video, 0, 0, sizePx, sizePx)
  const { data } = pen.getImageData(0, 0, sizePx, sizePx)
  return data.some((light, place) => place % 4 !== 3 && light > blackMax)
}

import { fitInside } from './fit-inside'

/** A picture as its file has it. The answer is a JPEG, or null when this browser cannot open it. */
export type PrepareQuestion = Blob
export type PrepareAnswer = Blob | null

/** Any print stays readable, at a quarter of the bytes of the best (libjpeg's scale, 0 to 1). */
const jpegQuality = 0.9

self.addEventListener('message', async ({ data }: MessageEvent<PrepareQuestion>) => {
  const answer: PrepareAnswer = await uprightJpeg(data).catch(() => null)
  self.postMessage(answer)
})

/** Turned as its EXIF says and drawn anew, so that nothing is left of what else the file said: place, time, phone. */
async function uprightJpeg(original: Blob): Promise<Blob> {
  const picture = await createImageBitmap(original, { imageOrientation: 'from-image' })
  const { width, height } = fitInside(picture)
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) throw new Error('This browser draws nothing here')
  // What is transparent would become black, and black print on it unreadable.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality })
}

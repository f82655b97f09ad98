/** Good enough to read any print, a quarter of the bytes of the best (libjpeg's scale, 0 to 1). */
const jpegQuality = 0.9
/** Some phones never answer takePhoto. */
const photoWaitMs = 2_500

/**
 * The best still the camera gives: its own photo at full resolution where the browser can ask for one, else the
 * video's frame at its full size. The whole view is kept, not only the guide: better a table's edge than a lost one.
 * @throws when there is no picture at all, which the caller treats as a camera that shows nothing
 */
export async function takeStill(video: HTMLVideoElement, stream: MediaStream): Promise<Blob> {
  return (await findPhoto(stream)) ?? stillFromVideo(video)
}

async function findPhoto(stream: MediaStream): Promise<Blob | null> {
  const track = stream.getVideoTracks()[0]
  if (!track || !('ImageCapture' in window)) return null
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, photoWaitMs, null))
  try {
    return await Promise.race([new ImageCapture(track).takePhoto(), tooLate])
  } catch {
    return null // Offered by the browser, refused by this camera: the video's frame is next best.
  }
}

async function stillFromVideo(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  const still = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', jpegQuality))
  if (!still) throw new Error('The camera gave no picture')
  return still
}

import { accept, refuse, type Outcome } from '../domain/outcome'
import { openingLimits } from './picture-limits'
import type { PictureRefusal } from '../domain/picture-refusal'
import { openFile, readPixels, readSize, type Pixels } from './pixels'

/** The pixels of a JPEG, PNG or WebP. Nothing is decoded before its size was found bearable. */
export async function decodePhoto(bytes: Uint8Array): Promise<Outcome<PictureRefusal, Pixels>> {
  try {
    const size = await readSize(bytes)
    if (size.width * size.height > openingLimits.pixelsMax) return refuse('picture-too-many-pixels')
    return accept(await readPixels(openFile(bytes), size))
  } catch (error) {
    return refuse(isTimeout(error) ? 'file-too-complex' : 'file-unreadable')
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('timeout')
}

import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureOf } from './test-outcomes'
import { chunksOf, cornered, phoneHeic } from './test-pictures'

const trailer = 'PK\x03\x04 <script>whatever came after the picture</script> %PDF-1.7'
const withTrailer = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from(trailer, 'latin1')])

/** Red, green and blue at a place of the picture. */
async function colourAt(png: Uint8Array, left: number, top: number) {
  return [...(await sharp(png).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())]
}

async function expectUpright({ png, width, height }: { png: Uint8Array; width: number; height: number }) {
  const [red, , noBlue] = await colourAt(png, 50, 50)
  const [noRed, , blue] = await colourAt(png, width - 50, height - 50)
  expect([red! > 150, noBlue! < 60, noRed! < 60, blue! > 150]).toEqual([true, true, true, true])
}

/** EXIF 2.3, tag 274: the corner where the first pixel of the file is seen. */
const firstPixelSeenAt: Record<number, string> = {
  1: 'left top', 2: 'right top', 3: 'right bottom', 4: 'left bottom',
  5: 'left top', 6: 'right top', 7: 'right bottom', 8: 'left bottom',
}

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('comes out of a %s as it is', async (format) => {
    const picture = await pictureOf(await cornered(900, 700).toFormat(format).toBuffer())
    expect([picture.width, picture.height]).toEqual([900, 700])
    await expectUpright(picture)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright whichever way the camera was held (%i)', async (orientation) => {
    const lying = await sharp(await cornered(900, 700).png().toBuffer()).withMetadata({ orientation }).jpeg().toBuffer()
    const { png, width, height } = await pictureOf(lying)
    expect([width, height]).toEqual(orientation < 5 ? [900, 700] : [700, 900])
    const [side, end] = firstPixelSeenAt[orientation]!.split(' ')
    const [red, , blue] = await colourAt(png, side === 'left' ? 50 : width - 50, end === 'top' ? 50 : height - 50)
    expect([red! > 150, blue! < 60]).toEqual([true, true])
  })

  it('comes out of a phone’s HEIC upright', async () => {
    const picture = await pictureOf(phoneHeic)
    expect([picture.width, picture.height]).toEqual([768, 1024])
    await expectUpright(picture)
  })

  it('loses where, when and with what it was taken', async () => {
    const told = await cornered(900, 700)
      .withExif({ IFD0: { Make: 'Camera of Ann' }, IFD3: { GPSLatitude: '40/1 42/1 46/1' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const { png } = await pictureOf(told)
    expect(chunksOf(png).filter((name) => !['IHDR', 'pHYs', 'IDAT', 'IEND'].includes(name))).toEqual([])
    expect(Buffer.from(png).includes('Camera')).toBe(false)
  })

  it.each(['jpeg', 'png', 'webp'] as const)('sheds whatever else was in the file (%s)', async (format) => {
    const clean = await cornered(900, 700).toFormat(format).toBuffer()
    const { png } = await pictureOf(withTrailer(clean))
    expect(Buffer.from(png).includes('script')).toBe(false)
    expect(Buffer.from(png)).toEqual(Buffer.from((await pictureOf(clean)).png))
  })

  it('is white where it was see-through', async () => {
    const clear = sharp({ create: { width: 900, height: 700, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    expect(await colourAt((await pictureOf(await clear.png().toBuffer())).png, 10, 10)).toEqual([255, 255, 255])
  })

  it.each([
    ['sixteen bits', cornered(900, 700).toColourspace('rgb16').png()],
    ['printers’ colours', cornered(900, 700).toColourspace('cmyk').jpeg()],
    ['grey', cornered(900, 700).greyscale().png()],
    ['few colours', cornered(900, 700).png({ palette: true })],
  ])('comes out as eight-bit sRGB, opaque, when it came in %s', async (_, picture) => {
    const { png } = await pictureOf(await picture.toBuffer())
    const { format, depth, space, channels, hasAlpha } = await sharp(png).metadata()
    expect({ format, depth, space, channels, hasAlpha }).toEqual({
      format: 'png', depth: 'uchar', space: 'srgb', channels: 3, hasAlpha: false,
    })
  })

  it('is known again by its fingerprint', async () => {
    const bytes = await cornered(900, 700).jpeg().toBuffer()
    const { png, sha256 } = await pictureOf(bytes)
    expect(sha256).toBe(createHash('sha256').update(png).digest('hex'))
    expect((await pictureOf(bytes)).sha256).toBe(sha256)
  })
})

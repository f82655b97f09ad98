import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { pictureLimits } from './picture-limits'
import { pictureOf } from './test-outcomes'
import { card, noise } from './test-pictures'

describe('the limit', () => {
  let phonePhoto: Uint8Array
  beforeAll(async () => {
    phonePhoto = await card(4032, 3024).jpeg({ quality: 88 }).toBuffer()
  })

  it('is met by a photo of twelve megapixels, and well used', async () => {
    const { png, width, height } = await pictureOf(phonePhoto)
    expect(png.length).toBeLessThanOrEqual(5_000_000)
    expect(png.length).toBeGreaterThan(4_000_000)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(1000)
    expect(width / height).toBeCloseTo(4 / 3, 2)
  })

  it('takes all pixels of paper', async () => {
    const { width, height } = await pictureOf(phonePhoto, 'address-proof')
    expect([width, height]).toEqual([4032, 3024])
  })

  it('is met in full colour by the worst picture of a card', async () => {
    const { png, width, height } = await pictureOf(await noise(2400, 1500).png({ compressionLevel: 1 }).toBuffer())
    expect(png.length).toBeLessThanOrEqual(5_000_000)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(1000)
    expect((await sharp(png).metadata()).channels).toBe(3)
  })

  it('costs the colours before it costs an ID its last thousand pixels', async () => {
    const { png, width, height } = await pictureOf(await noise(1000, 4000).png({ compressionLevel: 1 }).toBuffer())
    expect([width, height]).toEqual([1000, 4000])
    expect(png.length).toBeLessThanOrEqual(5_000_000)
    expect((await sharp(png).metadata()).channels).toBe(1)
  })

  it.each(Object.entries(pictureLimits))('can always be met in grey (%s)', (_, limits) => {
    const { shortSideKeptPx, sideRatioMax, bytesMax } = limits
    expect(shortSideKeptPx ** 2 * sideRatioMax).toBeLessThan(bytesMax * 0.9)
  })
})

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { openingLimits } from './picture-limits'
import { pictureOf, refusalOf } from './test-outcomes'
import { statement } from './test-pictures'

describe('a PDF', () => {
  it('comes out as its pages, one below the other, legible', async () => {
    const { png, width, height } = await pictureOf(await statement(3), 'address-proof')
    expect([width, height]).toEqual([1700, 6600])
    for (const page of [0, 1, 2]) expect(await darkestOf(png, page * 2200 + 100, 60)).toBeLessThan(60)
    for (const page of [1, 2]) expect(await darkestOf(png, page * 2200 - 60, 120)).toBe(255)
  })

  it('of ten pages keeps at least 150 dots per inch', async () => {
    const { width, png } = await pictureOf(await statement(10), 'address-proof')
    expect(width / 8.5).toBeGreaterThanOrEqual(150)
    expect(png.length).toBeLessThanOrEqual(50_000_000)
  })

  it('may hold the two sides of a card, drawn finer', async () => {
    const { width } = await pictureOf(await statement(1), 'id-front')
    expect(width / 8.5).toBeGreaterThan(200)
    expect(await refusalOf(await statement(2), 'id-front')).toBeNull()
  })

  it('is refused with too many pages', async () => {
    expect(await refusalOf(await statement(11), 'address-proof')).toBe('pdf-too-many-pages')
    expect(await refusalOf(await statement(3), 'id-front')).toBe('pdf-too-many-pages')
  })

  it('is refused when it needs a password, and only then', async () => {
    expect(await refusalOf(await statement(1, { userPassword: 'secret' }), 'address-proof')).toBe('pdf-locked')
    expect(await refusalOf(await statement(1, { ownerPassword: 'secret' }), 'address-proof')).toBeNull()
  })

  it('is refused without a page', async () => {
    expect(await refusalOf(await statement(0), 'address-proof')).toBe('file-unreadable')
  })

  it('as large as a wall costs no more than another', async () => {
    const { width, height } = await pictureOf(await statement(1, { size: [14_400, 14_400] }), 'address-proof')
    expect(width * height).toBeLessThanOrEqual(openingLimits.pixelsKeptMax)
  })

  it('as small as a stamp is too small', async () => {
    expect(await refusalOf(await statement(1, { size: [72, 72] }), 'address-proof')).toBe('picture-too-small')
  })
})

/** The darkest byte of some rows. */
async function darkestOf(png: Uint8Array, top: number, height: number) {
  const { channels } = await sharp(await sharp(png).extract({ left: 0, top, width: 1700, height }).toBuffer()).stats()
  return Math.min(...channels.map((channel) => channel.min))
}

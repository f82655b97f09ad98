import { describe, expect, it } from 'vitest'
import { openingLimits } from './picture-limits'
import { refusalOf } from './test-outcomes'
import { card, cornered, heicThatClaims, phoneHeic, pngThatClaims } from './test-pictures'

describe('a file is refused', () => {
  it('when it is empty', async () => expect(await refusalOf(new Uint8Array())).toBe('file-empty'))

  it('when it is too large, unread', async () => {
    expect(await refusalOf(new Uint8Array(openingLimits.bytesMax + 1))).toBe('file-too-large')
  })

  it('when it is none that we know, whatever sharp could read', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>')
    expect(await refusalOf(drawing)).toBe('file-unknown')
    expect(await refusalOf(await cornered(900, 700).avif({ effort: 0 }).toBuffer())).toBe('file-unknown')
    expect(await refusalOf(await cornered(900, 700).gif().toBuffer())).toBe('file-unknown')
  })

  it.each(['jpeg', 'png', 'webp'] as const)('when it ends in the middle (%s)', async (format) => {
    const whole = await card(900, 700).toFormat(format).toBuffer()
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toBe('file-unreadable')
  })

  it('when it ends in the middle (heic, pdf)', async () => {
    expect(await refusalOf(phoneHeic.subarray(0, 600))).toBe('file-unreadable')
    expect(await refusalOf(Buffer.from('%PDF-1.7\nnothing of it'))).toBe('file-unreadable')
  })

  it('when few bytes claim to be a wall of pixels', async () => {
    expect(await refusalOf(pngThatClaims(50_000, 50_000))).toBe('picture-too-many-pixels')
    expect(await refusalOf(heicThatClaims(20_000, 20_000))).toBe('picture-too-many-pixels')
  })

  it('when nobody could read it', async () => {
    expect(await refusalOf(await cornered(599, 900).jpeg().toBuffer())).toBe('picture-too-small')
    expect(await refusalOf(await cornered(600, 900).jpeg().toBuffer())).toBeNull()
    expect(await refusalOf(await cornered(600, 2401).jpeg().toBuffer())).toBe('picture-too-narrow')
    expect(await refusalOf(await cornered(600, 2401).jpeg().toBuffer(), 'number-proof')).toBeNull()
  })
})

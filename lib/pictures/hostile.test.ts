import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { openingLimits } from './picture-limits'
import { packedBlanks, pdfOf, stream } from './test-hostile-pdfs'
import { pictureOf, refusalOf } from './test-outcomes'
import { chunksOf, cornered, phoneHeic, pngOf, pngThatClaims } from './test-pictures'

/** Files made to harm: what they cost is bounded, what comes out is ours, and who comes next is served. */

const ourChunks = ['IHDR', 'pHYs', 'IDAT', 'IEND']
const evil = '<html><script>alert(document.domain)</script></html>PK\x03\x04'

function expectOurs(png: Uint8Array) {
  expect(chunksOf(png).filter((name) => !ourChunks.includes(name))).toEqual([])
  for (const trace of ['<script', 'PK\x03\x04', '%PDF', 'alert(']) expect(Buffer.from(png).includes(trace, 0, 'latin1')).toBe(false)
}

afterAll(async () => {
  expect(await refusalOf(await cornered(900, 700).jpeg().toBuffer()), 'the next picture').toBeNull()
})

describe('a small PDF', () => {
  it('that unpacks to more memory than it may have is refused', async () => {
    const packed = await packedBlanks(700)
    expect(await refusalOf(pdfOf({ drawn: stream(packed) }), 'address-proof')).toBe('file-too-complex')
    const twice = pdfOf({ drawn: stream(deflateSync(packed), '[/FlateDecode/FlateDecode]') })
    expect(twice.length).toBeLessThan(20_000)
    expect(await refusalOf(twice, 'address-proof')).toBe('file-too-complex')
  })

  it.each([
    ['whose pages lie within themselves', pdfOf({ tree: '/Kids[2 0 R 2 0 R 3 0 R]/Count 1' })],
    ['that promises a thousand million pages', pdfOf({ tree: '/Kids[3 0 R]/Count 1000000000' })],
    ['that is nested a million deep', pdfOf({ drawn: stream(deflateSync('['.repeat(1_000_000))) })],
    ['as large as a country', pdfOf({ box: '-2000000000 -2000000000 2000000000 2000000000' })],
    ['that runs a script when it is opened', pdfOf({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' })],
    ['that is a web page and an archive too', pdfOf({ before: evil })],
  ])('%s comes out as pixels, within bounds', async (_, file) => {
    const { png, width, height } = await pictureOf(file, 'address-proof')
    expect(width * height).toBeLessThanOrEqual(openingLimits.pixelsKeptMax)
    expectOurs(png)
  })
})

describe('a small picture', () => {
  it('of as many pixels as may be comes out with fewer', async () => {
    const blank = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer()
    expect(blank.length).toBeLessThan(1_000_000)
    const { width, height } = await pictureOf(blank, 'address-proof')
    expect(width * height).toBeLessThanOrEqual(openingLimits.pixelsKeptMax)
  })

  it.each([[8001, 8000], [65_535, 65_535], [2_147_483_647, 1], [2_147_483_647, 2_147_483_647]])('that claims %i × %i is refused', async (width, height) => {
    expect(await refusalOf(pngThatClaims(width, height))).toMatch(/^(picture-too-many-pixels|file-unreadable)$/)
  })

  it('with a gigabyte of text, or of pixels that nobody asked for, packed in it is refused, or sheds it', async () => {
    const packed = await packedBlanks(300)
    const text = Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), packed])
    for (const file of [pngOf(900, 700, { zTXt: text }), pngOf(900, 700, {}, packed)]) {
      const refusal = await refusalOf(file)
      expect(refusal === null || refusal === 'file-unreadable').toBe(true)
      if (refusal === null) expectOurs((await pictureOf(file)).png)
    }
  })

  it('from a phone that is a web page too comes out as pixels', async () => {
    expectOurs((await pictureOf(Buffer.concat([phoneHeic, Buffer.from(evil, 'latin1')]))).png)
  })
})

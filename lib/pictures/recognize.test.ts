import { describe, expect, it } from 'vitest'
import { recognize } from './recognize'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const heif = (...brands: string[]) =>
  bytesOf(`\0\0\0${String.fromCharCode(12 + 4 * brands.length)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`)

describe('a file', () => {
  it.each([
    ['jpeg', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['png', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['webp', bytesOf('RIFF\0\0\0\0WEBPVP8 ')],
    ['heic', heif('heic', 'mif1', 'heic')],
    ['heic', heif('mif1', 'mif1', 'heic')],
    ['pdf', bytesOf('%PDF-1.7\n')],
    ['pdf', bytesOf('a line of the bank\n%PDF-1.4\n')],
  ])('is known by its first bytes: %s', (format, bytes) => expect(recognize(bytes)).toBe(format))

  it.each([
    ['nothing', bytesOf('')],
    ['a few bytes', bytesOf('\0\0\0\x18ftyp')],
    ['a web page', bytesOf('<html><body>')],
    ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a GIF', bytesOf('GIF89a')],
    ['a sound in a RIFF', bytesOf('RIFF\0\0\0\0WAVE')],
    ['an AVIF', heif('avif', 'mif1', 'avif', 'miaf')],
    ['an AVIF under the common brand', heif('mif1', 'mif1', 'avif')],
    ['a video', heif('isom', 'mp42')],
    ['a PDF header after the first kilobyte', bytesOf(`${' '.repeat(1024)}%PDF-1.7`)],
  ])('is not taken when it is %s', (_, bytes) => expect(recognize(bytes)).toBeNull())

  it('that is two things at once is what it begins as', () => {
    expect(recognize(bytesOf('\xff\xd8\xff\xfe\0\x10%PDF-1.7'))).toBe('jpeg')
  })
})

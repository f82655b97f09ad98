import { createDeflate, deflateSync } from 'node:zlib'
import { buffer } from 'node:stream/consumers'

/** PDF files written by hand, for what no tool would write. */

const line = '0 0 612 792 re f\n'

/** Object 1 is the catalog, 2 the tree of pages, 3 the page, 4 what is drawn on it. */
export function pdfOf({ tree = '/Kids[3 0 R]/Count 1', box = '0 0 612 792', catalog = '', drawn = stream(deflateSync(line)), before = '' } = {}) {
  const objects = [
    Buffer.from(`<</Type/Catalog/Pages 2 0 R${catalog}>>`),
    Buffer.from(`<</Type/Pages${tree}>>`),
    Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R>>`),
    drawn,
  ]
  let file = Buffer.from(`${before}%PDF-1.7\n`)
  const places = objects.map((object, at) => {
    const place = file.length - before.length
    file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const rows = places.join('')
  const tail = `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${file.length - before.length}\n%%EOF`
  return new Uint8Array(Buffer.concat([file, Buffer.from(tail)]))
}

export function stream(packed: Uint8Array, filters = '/FlateDecode'): Buffer {
  const head = `<</Length ${packed.length}/Filter ${filters}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')])
}

/** So many megabytes of blanks, packed as they are made. */
export function packedBlanks(megabytes: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 })
  const block = Buffer.alloc(1_000_000, ' ')
  for (let count = 0; count < megabytes; count += 1) deflate.write(block)
  deflate.end()
  return buffer(deflate)
}

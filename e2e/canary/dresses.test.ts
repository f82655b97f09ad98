import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canariesIn, canaryOf } from './dresses'

const text = '412-73-9186'
const found = (bytes: Buffer) => canariesIn(bytes, [canaryOf('number', [text, Buffer.from([255, 1, 2, 3, 4, 5, 254, 7, 8])])])
const around = fc.tuple(fc.uint8Array({ maxLength: 9 }), fc.uint8Array({ maxLength: 9 }))

it.each(['base64', 'base64url', 'hex'] as const)('finds a text in %s, whatever stands around it', (alphabet) => {
  fc.assert(
    fc.property(around, ([before, after]) => {
      const bytes = Buffer.concat([before, Buffer.from(text), after])
      expect(found(Buffer.from(bytes.toString(alphabet)))).not.toEqual([])
    }),
  )
})

it('finds bytes in base64, too', () => {
  const bytes = Buffer.from([9, 255, 1, 2, 3, 4, 5, 254, 7, 8, 9])
  expect(found(Buffer.from(bytes.toString('base64')))).toEqual(['number (base64)'])
})

it.each([
  ['as it is', text],
  ['in JSON in JSON', JSON.stringify(JSON.stringify({ text }))],
  ['escaped letter by letter', '\\u0034\\u0031\\u0032\\u002d\\u0037\\u0033\\u002d\\u0039\\u0031\\u0038\\u0036'],
  ['in two bytes a letter', Buffer.from(text, 'utf16le')],
])('finds a text %s', (_, dressed) => {
  expect(found(Buffer.from(dressed))).not.toEqual([])
})

it('finds nothing where nothing is', () => {
  expect(found(Buffer.from('412-73-9187 and 412 73 9186'))).toEqual([])
})

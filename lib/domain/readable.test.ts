import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readable } from './readable'

describe('a readable text', () => {
  it.each(['Calle 8 Nº 12', "Rue de l’Église", '東京都千代田区', 'شارع الملك', 'Straße 5–7', '👩‍👧 Café'])('stays as it is: %s', (text) => {
    expect(readable(text)).toBe(text)
  })

  it('has lost what nobody can see', () => {
    expect(readable('12\u0000 \u202eMain\u202c\ufeff St\u0007\ufffd \u0000 5')).toBe('12 Main St 5')
  })

  it('loses nothing more when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('e', '\u0301', '\ufeff', ' ', '\u0000', '\u202e', '\n', '\u0085') }), (text) => readable(readable(text)) === readable(text)),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { postedText } from './posted-text'

describe('a posted text', () => {
  it('is what was typed', () => {
    const form = new FormData()
    form.set('language', 'es')
    expect(postedText(form, 'language')).toBe('es')
  })

  it('is empty where there is none, a file, or no form at all', () => {
    const form = new FormData()
    form.set('key', new File(['x'], 'x'))
    expect([form, null, 7, {}].map((posted) => postedText(posted, 'key'))).toEqual(['', '', '', ''])
  })
})

import { describe, expect, it } from 'vitest'
import { fileNameOf } from './file-name'

describe('the name of a file', () => {
  it('is its title', () => expect(fileNameOf('Account Agreement - 2026', 'agreement')).toBe('Account Agreement - 2026'))

  it.each([
    ['a quote and a line break', 'a"\r\nset-cookie: b=c', 'aset-cookie bc'],
    ['a folder above', '../../etc/passwd', 'etcpasswd'],
    ['a null and a semicolon', 'a\0; filename*=x', 'a filenamex'],
    ['nothing that may stay', '协议', 'agreement'],
  ])('holds nothing of %s', (_, title, name) => expect(fileNameOf(title, 'agreement')).toBe(name))
})

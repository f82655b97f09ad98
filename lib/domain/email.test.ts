import { describe, expect, it } from 'vitest'
import { emailFields } from './email'

const problem = (email: string) => emailFields.safeParse({ email }).error?.issues[0]?.message

describe('an e-mail address', () => {
  it('is trimmed, and the same person in any capitals', () => {
    expect(emailFields.parse({ email: ' Ana@Example.COM ' })).toEqual({ email: 'ana@example.com' })
  })

  it.each(['a@b.co', "o'brien+jiko@mail.example.co.uk", 'x_y-z.1@sub.example.com'])('may be %s', (email) => {
    expect(problem(email)).toBeUndefined()
  })

  it.each([
    'ana',
    'ana@',
    '@example.com',
    'ana@example',
    'ana example@x.com',
    'ana@example..com',
    'a@b.c',
    'a@b.co\nbcc: x@y.zz',
    `${'a'.repeat(250)}@b.co`,
  ])('is not %j', (email) => {
    expect(problem(email)).toBe('email-malformed')
  })

  it('is asked for when it is missing', () => {
    expect(problem('  ')).toBe('email-missing')
  })
})

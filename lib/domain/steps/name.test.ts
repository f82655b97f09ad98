import { describe, expect, it } from 'vitest'
import { nameStep } from './name'

const read = (firstName: string) => nameStep.fields.safeParse({ firstName, lastName: 'Núñez' })
const problem = (firstName: string) => read(firstName).error?.issues[0]?.message

describe('a legal name', () => {
  const real = ['Ana María', 'O’Brien', "O'Brien", 'Jean-Luc', 'Nuñez', 'Łukasz', '李', 'محمد', 'Mary J.', 'Zoë']
  it.each(real)('may be %s', (name) => {
    expect(read(name).data?.firstName).toBe(name)
  })

  it('is never respelled, only composed and trimmed', () => {
    expect(read('  José ').data?.firstName).toBe('José')
  })

  it('has 50 characters at most, and no digits or signs', () => {
    expect(read('x'.repeat(50)).success).toBe(true)
    expect(problem('x'.repeat(51))).toBe('name-too-long')
    expect(problem('R2D2')).toBe('name-unusual-characters')
    expect(problem('<Ana>')).toBe('name-unusual-characters')
    expect(problem('  ')).toBe('first-name-missing')
  })
})

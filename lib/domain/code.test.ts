import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFields, judgeCode, makeCode, normalizeCode, resendAllowedAt, type CodeFacts } from './code'

const sentAt = new Date('2026-11-20T12:00:00Z')
const after = (ms: number) => new Date(sentAt.getTime() + ms)
const right: CodeFacts = { sentAt, usedAt: null, wrongAttempts: 0, isMatch: true }
const wrong: CodeFacts = { ...right, isMatch: false }

describe('a new code', () => {
  it('is six digits, leading zeros and all', () => {
    const codes = Array.from({ length: 5000 }, makeCode)
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
    expect(codes.some((code) => code.startsWith('0'))).toBe(true)
    expect(new Set(codes).size).toBeGreaterThan(4900)
  })

  it('favours no digit', () => {
    const digits = Array.from({ length: 5000 }, makeCode).join('')
    for (const digit of '0123456789') {
      expect(digits.split(digit).length - 1).toBeGreaterThan(2600)
      expect(digits.split(digit).length - 1).toBeLessThan(3400)
    }
  })
})

describe('a code as typed', () => {
  it('may have spaces and dashes', () => {
    for (const typed of ['481023', ' 481 023 ', '481-023', '4 8 1 0 2 3', '481–023', '４８１０２３']) {
      expect(codeFields.parse({ code: typed })).toEqual({ code: '481023' })
    }
  })

  it('keeps what is wrong with it, to be refused', () => {
    expect(normalizeCode('48l023')).toBe('48l023')
    expect(codeFields.safeParse({ code: '48l023' }).error?.issues[0]?.message).toBe('code-malformed')
    expect(codeFields.safeParse({ code: '48102' }).error?.issues[0]?.message).toBe('code-malformed')
    expect(codeFields.safeParse({ code: ' - ' }).error?.issues[0]?.message).toBe('code-missing')
    expect(codeFields.safeParse({}).error?.issues[0]?.message).toBe('code-missing')
  })
})

describe('judging a code', () => {
  it('accepts the right one, once, for ten minutes', () => {
    expect(judgeCode(right, after(1))).toBe('ok')
    expect(judgeCode({ ...right, usedAt: after(1) }, after(2))).toBe('code-used')
    expect(judgeCode(right, after(10 * 60_000 - 1))).toBe('ok')
    expect(judgeCode(right, after(10 * 60_000))).toBe('code-expired')
  })

  it('is dead with the fifth wrong try, and says so at once', () => {
    expect([0, 1, 2, 3, 4, 5].map((wrongAttempts) => judgeCode({ ...wrong, wrongAttempts }, after(1)))).toEqual([
      'code-wrong',
      'code-wrong',
      'code-wrong',
      'code-wrong',
      'too-many-attempts',
      'too-many-attempts',
    ])
    expect(judgeCode({ ...right, wrongAttempts: 5 }, after(1))).toBe('too-many-attempts')
    expect(judgeCode({ ...right, wrongAttempts: 4 }, after(1))).toBe('ok')
  })

  it('says ok to nothing but the right digits', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(1_200_000), (wrongAttempts, ms) => {
        expect(judgeCode({ ...wrong, wrongAttempts }, after(ms))).not.toBe('ok')
      }),
    )
  })
})

describe('limits', () => {
  it('let the next code wait longer each time, up to a quarter of an hour', () => {
    const waitsMs = [1, 2, 3, 4, 5, 6, 50].map((sends) => resendAllowedAt(sentAt, sends).getTime() - sentAt.getTime())
    expect(waitsMs.map((ms) => ms / 1000)).toEqual([30, 60, 120, 300, 900, 900, 900])
  })
})

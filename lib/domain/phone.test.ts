import { describe, expect, it } from 'vitest'
import { checkPhone, formatPhone, parsePhone, provablePhoneFields } from './phone'
import { phoneFields } from './steps/phone'

const problemOf = (phone: string) => provablePhoneFields.safeParse({ phone }).error?.issues[0]?.message

describe('a phone number', () => {
  it('is read as people write it, American unless it says otherwise', () => {
    const american = ['415 555 2671', '(415) 555-2671', '415.555.2671', '1-415-555-2671', ' +1 4155552671 ']
    for (const typed of american) expect(parsePhone(typed)?.e164, typed).toBe('+14155552671')
    expect(parsePhone('+34 612 345 678')).toEqual({ e164: '+34612345678', country: 'ES', canReceiveTexts: true })
    expect(parsePhone('011 34 612 345 678')?.e164).toBe('+34612345678')
    expect(parsePhone('612 345 678', 'ES')?.e164).toBe('+34612345678')
    expect(parsePhone('787 555 2671')?.country).toBe('PR')
  })

  it('is refused when no plan knows it', () => {
    const unknown = ['abc', '12', '555 2671', '415 555 267', '612 345 678', '+999 123456', 'call 415 555 2671']
    for (const typed of unknown) expect(parsePhone(typed), typed).toBeNull()
    expect(problemOf('415 555 267')).toBe('phone-not-a-number')
    expect(problemOf('')).toBe('phone-missing')
    expect(problemOf('no digits')).toBe('phone-not-a-number')
  })

  it('is refused when it cannot take a text message', () => {
    expect(checkPhone('800 555 1212').refused).toBe('phone-cannot-take-texts')
    expect(checkPhone('+34 912 345 678').refused).toBe('phone-cannot-take-texts')
    expect(checkPhone('415 555 2671 ext. 5').refused).toBe('phone-cannot-take-texts')
    expect(problemOf('+44 20 7946 0958')).toBe('phone-cannot-take-texts')
  })

  it('may be tried when the plan does not tell, as in the United States', () => {
    expect(parsePhone('415 555 2671')?.canReceiveTexts).toBeNull()
    expect(provablePhoneFields.parse({ phone: '415 555 2671' })).toEqual({ phone: '+14155552671' })
  })

  it('is only looked at, not parsed, by the form that the browser may check', () => {
    expect(phoneFields.parse({ phone: ' 415 ' })).toEqual({ phone: '415' })
  })

  it('is shown as people write it', () => {
    expect(formatPhone('+14155552671')).toBe('(415) 555-2671')
    expect(formatPhone('+34612345678')).toBe('+34 612 34 56 78')
    expect(formatPhone('nonsense')).toBe('nonsense')
  })
})

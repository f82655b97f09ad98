import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identificationStep, lastFourOf } from './identification'

const read = (fields: Record<string, string>) => identificationStep.fields.safeParse(fields)
const problems = (fields: Record<string, string>) =>
  Object.fromEntries(read(fields).error?.issues.map(({ path, message }) => [path[0], message]) ?? [])
const ssn = (number: string) => problems({ type: 'SSN', number }).number

describe('a Social Security number', () => {
  it('is nine digits, however they are set', () => {
    for (const number of ['212-45-6789', '212 45 6789', '212456789', '2 1 2-45-6789', '212–45–6789']) {
      expect(read({ type: 'SSN', number, citizenship: 'US' }).data, number).toEqual({
        type: 'SSN',
        number: '212456789',
        issuingCountry: 'US',
        citizenship: 'US',
      })
    }
    expect(ssn('21245678')).toBe('ssn-needs-nine-digits')
    expect(ssn('2124567890')).toBe('ssn-needs-nine-digits')
    expect(ssn('21245678a')).toBe('ssn-needs-nine-digits')
    expect(ssn('')).toBe('number-missing')
  })

  it('has an area that is issued, or is such a number as Jiko itself gives for a sample', () => {
    expect(['000-45-6789', '666-45-6789'].map(ssn)).toEqual(['ssn-never-issued', 'ssn-never-issued'])
    expect(['699-45-6789', '999999999'].map(ssn)).toEqual([undefined, undefined])
  })

  it('is what is read when nothing else was chosen, of a US citizen', () => {
    expect(read({ number: '212456789' }).data).toMatchObject({ type: 'SSN', citizenship: 'US' })
  })

  it('passes for any area, group and serial that are issued', () => {
    const area = fc.integer({ min: 1, max: 899 }).filter((number) => number !== 666)
    fc.assert(
      fc.property(area, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }), (a, g, s) => {
        const parts = [String(a).padStart(3, '0'), String(g).padStart(2, '0'), String(s).padStart(4, '0')]
        expect(read({ type: 'SSN', number: parts.join('-') }).data?.number).toBe(parts.join(''))
      }),
    )
  })
})

describe('another number', () => {
  it('says who issued it, and is kept as printed', () => {
    const passport = { type: 'PASSPORT', number: ' AB-123.456/7 ', issuingCountry: 'es', citizenship: 'ES' }
    expect(read(passport).data).toEqual({ ...passport, number: 'AB-123.456/7', issuingCountry: 'ES' })
    expect(problems({ ...passport, issuingCountry: '' })).toEqual({ issuingCountry: 'issuing-country-missing' })
    expect(problems({ ...passport, number: '<b>' })).toEqual({ number: 'number-unusual-characters' })
    expect(problems({ ...passport, number: '1'.repeat(51) })).toEqual({ number: 'number-too-long' })
  })

  it('is nine digits where it is a US taxpayer number, an ITIN among them', () => {
    expect(read({ type: 'TIN', number: '900-70-1234', issuingCountry: 'US' }).data?.number).toBe('900701234')
    const short = { type: 'TIN', number: '900-70-123', issuingCountry: 'US' }
    expect(problems(short)).toEqual({ number: 'tin-needs-nine-digits' })
    expect(read({ type: 'TIN', number: 'X1234567L', issuingCountry: 'ES' }).data?.number).toBe('X1234567L')
  })

  it('is told all that is wrong at once', () => {
    expect(problems({ type: 'PASSPORT', number: '', issuingCountry: '', citizenship: 'XX' })).toEqual({
      number: 'number-missing',
      issuingCountry: 'issuing-country-missing',
      citizenship: 'citizenship-missing',
    })
    expect(problems({ type: 'LIBRARY_CARD', number: '1' })).toEqual({ type: 'type-missing' })
  })
})

it('the number is a secret, and its last four characters are not', () => {
  expect(identificationStep.secrets).toEqual(['number'])
  expect(lastFourOf('212456789')).toBe('6789')
})

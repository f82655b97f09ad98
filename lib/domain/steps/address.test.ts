import { describe, expect, it } from 'vitest'
import { addressStep } from './address'

const home = {
  street: '1200 Folsom St',
  unit: 'Apt 4',
  city: 'San Francisco',
  state: 'CA',
  postalCode: '94103',
  country: 'US',
}
const read = (changes: Record<string, string>) => addressStep.fields.safeParse({ ...home, ...changes })
const problems = (changes: Record<string, string>) =>
  Object.fromEntries(read(changes).error?.issues.map(({ path, message }) => [path[0], message]) ?? [])

describe('a home address', () => {
  it('is American unless it says otherwise', () => {
    const { country: _, ...withoutCountry } = home
    expect(addressStep.fields.parse(withoutCountry)).toEqual({ ...home, region: '' })
  })

  it('takes a state by code or name', () => {
    for (const state of ['CA', 'ca', ' California ', 'CALIFORNIA']) expect(read({ state }).data?.state, state).toBe('CA')
    expect(read({ state: 'PR' }).data?.state).toBe('PR')
    expect(read({ state: 'Armed Forces Europe' }).data?.state).toBe('AE')
    expect(problems({ state: '' })).toEqual({ state: 'state-missing' })
    expect(problems({ state: 'Jalisco' })).toEqual({ state: 'state-missing' })
  })

  it('forgives how a ZIP code is written', () => {
    for (const zip of ['94103-1234', '94103 1234', '941031234', '94103 - 1234', '94103–1234']) {
      expect(read({ postalCode: zip }).data?.postalCode, zip).toBe('94103-1234')
    }
    expect(read({ postalCode: ' 94103 ' }).data?.postalCode).toBe('94103')
    for (const zip of ['9410', '941034', '94103-12', 'SW1A 1AA']) {
      expect(problems({ postalCode: zip }), zip).toEqual({ postalCode: 'zip-malformed' })
    }
  })

  it('tells all that is missing at once', () => {
    expect(problems({ street: ' ', city: '', state: '', postalCode: '' })).toEqual({
      street: 'street-missing',
      city: 'city-missing',
      state: 'state-missing',
      postalCode: 'postal-code-missing',
    })
  })

  it('abroad has a free region and any postal code', () => {
    const abroad = { country: 'MX', state: 'CA', region: 'Jalisco', city: 'Guadalajara', postalCode: 'C.P. 44100' }
    expect(read(abroad).data).toEqual({ ...home, ...abroad, state: '' })
    expect(read({ ...abroad, region: '' }).success).toBe(true)
    expect(problems({ ...abroad, postalCode: '4'.repeat(51) })).toEqual({ postalCode: 'postal-code-too-long' })
    expect(problems({ country: 'XX' })).toEqual({ country: 'country-unknown' })
  })

  it('is no post box, on either line', () => {
    expect(problems({ street: 'P.O. Box 12' })).toEqual({ street: 'po-box' })
    expect(problems({ street: 'Box 12' })).toEqual({ street: 'po-box' })
    expect(problems({ unit: 'PMB 12' })).toEqual({ unit: 'po-box' })
    expect(read({ unit: 'Box 12' }).success).toBe(true)
    expect(read({ street: 'RR 2 Box 15' }).success).toBe(true)
  })

  it('keeps accents, tidies spaces, and stops at 250 characters', () => {
    expect(read({ street: '  Calle   Núñez  5 ' }).data?.street).toBe('Calle Núñez 5')
    expect(read({ street: 'x'.repeat(250) }).success).toBe(true)
    expect(problems({ unit: 'x'.repeat(251) })).toEqual({ unit: 'line-too-long' })
  })
})

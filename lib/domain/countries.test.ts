import { describe, expect, it } from 'vitest'
import { countriesIn, countryCodes, countryName, isCountry } from './countries'
import { languages } from './language'

describe('countries', () => {
  it('are all 249 of ISO 3166, each once, each with a name in each language', () => {
    expect(new Set(countryCodes).size).toBe(249)
    for (const language of languages) {
      for (const { code, name } of countriesIn(language)) expect(name, code).not.toBe(code)
    }
    expect(countryName('DE', 'es')).toBe('Alemania')
  })

  it('stand in the order of the alphabet they are read in', () => {
    const names = countriesIn('es').map((country) => country.name)
    expect(names.indexOf('Åland')).toBeLessThan(names.indexOf('Bélgica'))
    expect(names.indexOf('Alemania')).toBeLessThan(names.indexOf('Zimbabue'))
  })

  it('are known by their two letters only', () => {
    expect(['US', 'us', 'USA', 'XX', ''].map(isCountry)).toEqual([true, false, false, false, false])
  })
})

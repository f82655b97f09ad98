import { describe, expect, it } from 'vitest'
import { isSamePerson } from './same-person'

const ana = { firstName: 'Ana María', lastName: "Núñez-O'Brien", birthDate: '1987-04-09' }

describe('an ID and the answers are of the same person', () => {
  it.each([
    ['in capitals', 'ANA MARÍA', "NÚÑEZ-O'BRIEN"],
    ['without accents', 'Ana Maria', "Nunez-O'Brien"],
    ['with a space for the hyphen', 'Ana-Maria', 'Nunez OBrien'],
    ['all in one word', 'ANAMARIA', 'NUNEZOBRIEN'],
    ['with one of the first names', 'ANA', "NUNEZ-O'BRIEN"],
    ['with a middle name among the first', 'Ana María Luisa', "Núñez-O'Brien"],
    ['with a generation', 'Ana María', "Núñez-O'Brien Jr."],
    ['with accents as signs of their own', 'Ana María', "Núñez-O'Brien"],
  ])('%s', (_, firstName, lastName) => {
    expect(isSamePerson(ana, { ...ana, firstName, lastName })).toBe(true)
  })

  it.each([
    ['Strauß', 'STRAUSS'],
    ['Øster', 'OSTER'],
    ['Wałęsa', 'WALESA'],
  ])('%s on a card that says %s', (answered, lastName) => {
    expect(isSamePerson({ ...ana, lastName: answered }, { ...ana, lastName })).toBe(true)
  })

  it('in a script that has no capitals', () => {
    const person = { firstName: '美咲', lastName: '田中', birthDate: '1990-01-02' }
    expect(isSamePerson(person, person)).toBe(true)
    expect(isSamePerson(person, { ...person, lastName: '佐藤' })).toBe(false)
  })
})

describe('an ID is of somebody else', () => {
  it.each([
    ['born on another day', { birthDate: '1987-04-08' }],
    ['of another first name', { firstName: 'Anabel' }],
    ['of another last name', { lastName: 'Núñez' }],
    ['without a first name', { firstName: '' }],
    ['without a last name', { lastName: ' ' }],
    ['of nothing but signs', { lastName: '-.-' }],
  ])('%s', (_, other) => {
    expect(isSamePerson(ana, { ...ana, ...other })).toBe(false)
    expect(isSamePerson({ ...ana, ...other }, ana)).toBe(false)
  })

  it('who is called "Junior" and nothing else', () => {
    expect(isSamePerson({ ...ana, lastName: 'Sr' }, { ...ana, lastName: 'Jr' })).toBe(false)
  })
})

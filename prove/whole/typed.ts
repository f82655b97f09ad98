import { randomInt, randomUUID } from 'node:crypto'
import type { Fields } from './browser'

/** What somebody types on the way, and what of it Jiko is to get. */
export type Typed = {
  email: string
  phone: string
  shownId: Record<string, string>
  /** By the path of the page on which it is typed. */
  answers: Record<string, Fields>
  atJiko: Record<string, unknown>
}

/** Who has answered everything before needs only an address. */
export type TypedBySomeone = Pick<Typed, 'email'> & Partial<Typed>

const firstNames = ['Ana María', 'Jürgen', 'Zoë', 'D’Arcy', '美咲']

/** Somebody like nobody else. */
export function typedBySomebody(ssnPrefix: string): Typed {
  const email = `visitor-${randomUUID()}@example.com`
  const phone = `415${randomInt(220, 300)}${String(randomInt(10_000)).padStart(4, '0')}`
  const firstName = firstNames[randomInt(firstNames.length)]!
  const lastName = `Núñez-${randomUUID().replace(/\d/g, 'x')}`.slice(0, 40)
  const year = String(1940 + randomInt(60))
  const street = `${1 + randomInt(9999)} Folsom St`
  const number = ssnPrefix + String(randomInt(10 ** (9 - ssnPrefix.length))).padStart(9 - ssnPrefix.length, '0')
  return {
    email,
    phone: `+1${phone}`,
    shownId: { firstName: firstName.toUpperCase(), lastName: lastName.toUpperCase(), birthDate: `${year}-04-09` },
    answers: {
      '/start': { email },
      '/apply/phone': { phone },
      '/apply/agreements': { consent: 'on' },
      '/apply/name': { firstName, middleName: '', lastName },
      '/apply/birth-date': { month: '4', day: '9', year },
      '/apply/address': { country: 'US', street, unit: '', city: 'San Francisco', state: 'CA', postalCode: '94103' },
      '/apply/identification': { type: 'SSN', number, citizenship: 'US' },
      '/apply/finances': {
        employmentStatus: 'EMPLOYED',
        occupation: 'Nurse',
        income: 'BETWEEN_50K_AND_100K',
        netWorth: 'BETWEEN_50K_AND_200K',
        brokerDealer: 'no',
        director: 'no',
      },
    },
    atJiko: {
      name: { first_name: firstName, middle_name: null, last_name: lastName },
      date_of_birth: `${year}-04-09`,
      email,
      phone_number: `+1${phone}`,
      address: {
        street_address: street,
        street_address2: null,
        city: 'San Francisco',
        postal_code: '94103',
        state: 'CA',
        country: 'US',
      },
    },
  }
}

import { randomInt, randomUUID } from 'node:crypto'
import type { EmploymentStatus, Income, NetWorth } from '@/lib/domain/steps/finances'
import type { usStates } from '@/lib/domain/us-states'

/** Somebody who opens an account, and all they would answer. */
export type Person = {
  email: string
  /** Ten digits, as an American types them. */
  phone: string
  firstName: string
  lastName: string
  birthDate: { month: string; day: string; year: string }
  address: { street: string; unit: string; city: string; state: keyof typeof usStates; postalCode: string }
  /** A Social Security number; its first digits say how Jiko's sandbox will decide. */
  ssn: string
  employmentStatus: EmploymentStatus
  occupation: string
  income: Income
  netWorth: NetWorth
}

/** Nobody has used this address or number before, so that stories may run side by side. */
export function newPerson(): Person {
  return {
    email: `ana-${randomUUID().slice(0, 13)}@example.com`,
    phone: `415${randomInt(220, 300)}${String(randomInt(10_000)).padStart(4, '0')}`,
    firstName: 'Ana María',
    lastName: "Núñez-O'Brien",
    birthDate: { month: '4', day: '9', year: '1987' },
    address: { street: '1200 Folsom St', unit: 'Apt 4', city: 'San Francisco', state: 'CA', postalCode: '94103' },
    ssn: '412-34-5678',
    employmentStatus: 'EMPLOYED',
    occupation: 'Nurse',
    income: 'BETWEEN_50K_AND_100K',
    netWorth: 'BETWEEN_50K_AND_200K',
  }
}

export function e164Of({ phone }: Person): string {
  return `+1${phone}`
}

/** YYYY-MM-DD, as sandboxes and machines have it. */
export function birthDateOf({ birthDate: { year, month, day } }: Person): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

import { describe, expect, it } from 'vitest'
import { financesStep } from './finances'

const usual = {
  employmentStatus: 'EMPLOYED',
  occupation: 'Nurse',
  income: 'BETWEEN_50K_AND_100K',
  netWorth: 'BELOW_50K',
  brokerDealer: 'no',
  brokerDealerName: '',
  director: 'no',
  directorCompany: '',
}
const read = (changes: Record<string, string>) => financesStep.fields.safeParse({ ...usual, ...changes })
const problems = (changes: Record<string, string>) =>
  Object.fromEntries(read(changes).error?.issues.map(({ path, message }) => [path[0], message]) ?? [])

describe('an investment profile', () => {
  it('comes out as it went in', () => {
    expect(read({}).data).toEqual(usual)
  })

  it('wants an occupation of the employed alone', () => {
    expect(problems({ occupation: ' ' })).toEqual({ occupation: 'occupation-missing' })
    for (const employmentStatus of ['INDEPENDENT', 'RETIRED', 'STUDENT', 'UNEMPLOYED']) {
      expect(read({ employmentStatus, occupation: '' }).success, employmentStatus).toBe(true)
    }
    expect(problems({ occupation: 'x' })).toEqual({ occupation: 'occupation-too-short' })
    expect(problems({ occupation: 'x'.repeat(201) })).toEqual({ occupation: 'text-too-long' })
  })

  it('wants a name with a yes, and forgets it with a no', () => {
    expect(problems({ brokerDealer: 'yes' })).toEqual({ brokerDealerName: 'broker-dealer-name-missing' })
    expect(problems({ director: 'yes' })).toEqual({ directorCompany: 'director-company-missing' })
    expect(read({ director: 'yes', directorCompany: 'Acme' }).data?.directorCompany).toBe('Acme')
    expect(read({ director: 'no', directorCompany: 'Acme' }).data?.directorCompany).toBe('')
  })

  it('tells all that is missing at once, what follows from an answer too', () => {
    const almostEmpty = financesStep.fields.safeParse({ employmentStatus: 'EMPLOYED' })
    expect(almostEmpty.error?.issues.map((issue) => issue.message)).toEqual([
      'income-missing',
      'net-worth-missing',
      'broker-dealer-missing',
      'director-missing',
      'occupation-missing',
    ])
    expect(problems({ income: 'A_LOT' })).toEqual({ income: 'income-missing' })
  })
})

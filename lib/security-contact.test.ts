import { describe, expect, it } from 'vitest'
import { brand } from './domain/brand'
import { securityContact } from './security-contact'

describe('the address for whoever finds a weakness', () => {
  it('is the brand’s, under our own address, and never a year old', () => {
    const fields = securityContact('https://apply.example', new Date('2026-11-21T12:00:00Z')).trimEnd().split('\n')
    expect(fields).toEqual([
      `Contact: mailto:${brand.supportEmail}`,
      'Expires: 2027-05-20T12:00:00.000Z',
      'Preferred-Languages: en, es',
      'Canonical: https://apply.example/.well-known/security.txt',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { codePolicy } from '../domain/code-policy'
import { mayBeSent } from './code-limits'
import { newAddress, signIn } from './test-applicant'
import { testWorld } from './test-world'
import { mayText } from './text-limits'

const perLine = 4
const world = testWorld({ CODE_SENDS_PER_IP_PER_HOUR_MAX: String(perLine), PHONE_COUNTRIES: 'US,MX' })

/** Asks for a code to an address that nobody has asked for. */
const asks = (ip: string) => mayBeSent({ address: newAddress(), askerProvedAt: null }, ip)

describe('codes end', () => {
  it('for one line, whatever the addresses, and whichever of its own a household takes', async () => {
    for (const [one, another, elsewhere] of [
      ['203.0.113.9', '::ffff:203.0.113.9', '203.0.113.10'],
      ['2001:db8:1:2::a', '2001:db8:1:2:ffff::b', '2001:db8:1:3::a'],
    ] as const) {
      for (let sent = 1; sent <= perLine; sent += 1) expect(await asks(sent % 2 ? one : another)).toBe(true)
      expect([await asks(one), await asks(another)]).toEqual([false, false])
      expect(await asks(elsewhere)).toBe(true)
    }
  })

  it('to one person in a day, whatever the numbers', async () => {
    const { applicantId } = await signIn(world, newAddress())
    const texts = async (place: number) => (await mayText(`+1415${700 + place}2671`, applicantId)).refused
    for (let sent = 1; sent <= codePolicy.textsPerApplicantPerDayMax; sent += 1) expect(await texts(sent)).toBeNull()
    expect(await texts(99)).toBe('too-many-codes')
  })

  it('to a country that is not served, before they begin', async () => {
    expect((await mayText('+34612345678', null)).refused).toBe('country-not-served')
    expect((await mayText('+525512345678', null)).refused).toBeNull()
    expect((await mayText('+14155552671', null)).refused).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from './canonical-json'

/** The same value, with the members of every object in the opposite order. */
function turnedAround(value: Json): Json {
  if (Array.isArray(value)) return value.map(turnedAround)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).toReversed().map(([name, member]) => [name, turnedAround(member)]))
}

const json = fc.jsonValue() as fc.Arbitrary<Json>

describe('canonical JSON', () => {
  it('is the same text, whatever the order of members', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(turnedAround(value)) === canonicalJson(value)))
  })

  it('says what JSON says', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('orders members by their UTF-16 units and leaves out every space (RFC 8785, section 3.2.3)', () => {
    const members = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u00f6': [true, null] }
    const ordered = '{"\\r":2,"1":4,"\u00f6":[true,null],"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}'
    expect(canonicalJson(members)).toBe(ordered)
  })
})

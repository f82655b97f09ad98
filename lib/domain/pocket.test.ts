import { describe, expect, it } from 'vitest'
import { cents } from './money'
import { livingOf, mayClose, pocketNameFields, pocketStatusOf, termWeeksOf, totalOf, type Pocket } from './pocket'

const bill = { cusip: '912797ZZ5', description: null, marketValue: cents(9_967), maturesOn: '2026-12-01', yieldRate: '0.0430' }

function pocket(changes: Partial<Pocket> = {}): Pocket {
  const empty = { total: cents(0), invested: cents(0), cash: cents(0), earned: null, holdings: [] }
  return { id: 'a', name: 'Rent', status: 'open', termWeeks: 4, ...empty, ...changes }
}

describe('a Pocket', () => {
  it('stands as Jiko says, in our words', () => {
    expect(['OPEN', 'PENDING', 'FROZEN', 'CLOSED', 'BLESSED', 'toString'].map(pocketStatusOf)).toEqual([
      'open', 'pending', 'frozen', 'closed', 'unknown', 'unknown',
    ])
  })

  it.each([
    ['UST-4W', 4], ['UST-13W', 13], ['UST-26W', 26], ['UST-52W', 52], ['UST-17W', null], ['UST-4WX', null], ['', null], [null, null],
  ])('with strategy %s runs for %s weeks', (strategyId, weeks) => expect(termWeeksOf(strategyId)).toBe(weeks))

  it('counts to the total while it is not closed', () => {
    const living = livingOf([pocket({ total: cents(1) }), pocket({ total: cents(2), status: 'frozen' }), pocket({ status: 'closed' })])
    expect(living).toHaveLength(2)
    expect(totalOf(living)).toBe(3)
    expect(totalOf([])).toBe(0)
  })
})

describe('closing a Pocket', () => {
  const other = pocket({ id: 'b' })

  it('is possible when it is empty and another stays open', () => {
    expect(mayClose(pocket(), [pocket(), other]).refused).toBeNull()
  })

  it.each([
    ['closed', pocket({ status: 'closed' })],
    ['pending', pocket({ status: 'pending' })],
    ['frozen', pocket({ status: 'frozen' })],
    ['not-empty', pocket({ total: cents(1), cash: cents(1) })],
    ['not-empty', pocket({ total: cents(-1) })],
    ['not-empty', pocket({ holdings: [bill] })],
  ])('is refused as %s', (refused, one) => expect(mayClose(one, [one, other]).refused).toBe(refused))

  it('is refused for the last that is open, whatever else there is', () => {
    const others = [pocket({ id: 'b', status: 'closed' }), pocket({ id: 'c', status: 'frozen' }), pocket({ id: 'd', status: 'pending' })]
    expect(mayClose(pocket(), [pocket(), ...others]).refused).toBe('last-one')
    expect(mayClose(pocket(), [pocket()]).refused).toBe('last-one')
  })
})

describe('the name of a Pocket', () => {
  const read = (name?: string) => {
    const { data, error } = pocketNameFields.safeParse({ name })
    return data?.name ?? error?.issues[0]?.message
  }

  it('is one tidy line', () => {
    expect(read('  Rent \n and\u0000 food\u202e ')).toBe('Rent and food')
    expect(read('Año nuevo 🎉')).toBe('Año nuevo 🎉')
    expect(read('x'.repeat(50))).toBe('x'.repeat(50))
  })

  it('is there, and not too long', () => {
    expect([read(), read(''), read(' \u200b ')]).toEqual(Array(3).fill('pocket-name-missing'))
    expect(read('x'.repeat(51))).toBe('pocket-name-too-long')
  })
})

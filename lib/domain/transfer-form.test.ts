import { describe, expect, it } from 'vitest'
import { readForm } from './read-form'
import { toValue, transferFields } from './transfer-form'

const filled = { from: 'pocket-1', to: 'pocket:pocket-2', howMuch: 'some', amount: '$1,250.5', note: ' Rent ' }

function read(changes: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, text] of Object.entries({ ...filled, ...changes })) form.set(name, text)
  const { problems, ...rest } = readForm({ fields: transferFields, secrets: [] }, form)
  return problems ? problems.fieldProblems : 'answer' in rest && rest.answer
}

describe('asking what to move', () => {
  it('reads an amount to the cent, or everything', () => {
    const to = { kind: 'between-pockets', id: 'pocket-2' }
    expect(read()).toEqual({ from: 'pocket-1', to, amount: { cents: 125_050 }, note: 'Rent' })
    expect(read({ howMuch: 'everything', amount: 'whatever' })).toEqual({ from: 'pocket-1', to, amount: 'everything', note: 'Rent' })
  })

  it('knows a person from a Pocket, as the list named them', () => {
    for (const to of [{ kind: 'to-person', id: 'a-1' }, { kind: 'between-pockets', id: 'a-1' }] as const) {
      expect(read({ to: toValue(to) })).toMatchObject({ to })
    }
  })

  it('says everything that is wrong at once', () => {
    expect(read({ from: '', to: 'https://example.com', howMuch: 'all', amount: '' })).toEqual({
      from: 'from-missing', to: 'to-missing', howMuch: 'how-much-missing', amount: 'amount-missing',
    })
  })

  it.each([['1,23', 'amount-malformed'], ['-5', 'amount-malformed'], ['0.00', 'amount-zero'], [' ', 'amount-missing']])(
    'refuses the amount %j',
    (amount, problem) => expect(read({ amount })).toEqual({ amount: problem }),
  )

  it('prints a note of a hundred visible characters on statements, no more', () => {
    expect(read({ note: 'é'.repeat(100) })).toMatchObject({ note: 'é'.repeat(100) })
    expect(read({ note: 'é'.repeat(101) })).toEqual({ note: 'note-too-long' })
    expect(read({ note: 'Rent\u202e' })).toEqual({ note: 'note-unusual-characters' })
  })
})

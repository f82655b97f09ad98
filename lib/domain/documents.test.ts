import { describe, expect, it } from 'vitest'
import { documentTasks, type DocumentStandings } from './documents'

const nothing = { identity: false, number: false, address: false }
const open: DocumentStandings = {
  'id-front': { state: 'open' },
  'id-back': { state: 'open' },
  passport: { state: 'open' },
  selfie: { state: 'open' },
  'number-proof': { state: 'open' },
  'address-proof': { state: 'open' },
}
const [kept, received] = [{ state: 'kept' }, { state: 'received' }] as const
const cutOff = { state: 'refused', because: 'cut-off' } as const

function identity(standings: Partial<DocumentStandings>) {
  return documentTasks({ ...nothing, identity: true }, { ...open, ...standings })[0]
}

describe('the list of what Jiko asks for', () => {
  it('follows the flags, and an ID always comes with a photo of the person', () => {
    const proofs = documentTasks({ identity: true, number: true, address: true }, open).map(({ proof }) => proof)
    expect(proofs).toEqual(['identity', 'selfie', 'number', 'address'])
    expect(documentTasks(nothing, open)).toEqual([])
  })

  it('offers a card or a passport', () => {
    expect(identity({})).toMatchObject({ state: 'open', next: ['id-front', 'passport'] })
  })

  it('goes on with the way that was begun', () => {
    expect(identity({ 'id-front': kept })).toMatchObject({ state: 'begun', next: ['id-back'] })
    expect(identity({ 'id-back': received })).toMatchObject({ state: 'begun', next: ['id-front'] })
  })

  it('is done with either way', () => {
    expect(identity({ 'id-front': received, 'id-back': kept })).toMatchObject({ state: 'given', next: [] })
    expect(identity({ passport: kept })).toMatchObject({ state: 'given', next: [] })
  })

  it('asks again for what was refused, and for that alone', () => {
    expect(identity({ 'id-front': received, 'id-back': cutOff })).toMatchObject({ state: 'refused', next: ['id-back'] })
  })

  it('says of each given document how it stands', () => {
    expect(identity({ 'id-front': received, 'id-back': cutOff })?.shown).toEqual([
      { kind: 'id-front', standing: received },
      { kind: 'id-back', standing: cutOff },
    ])
  })

  it('keeps a proof in the list when its flag is cleared', () => {
    const tasks = documentTasks({ ...nothing, identity: true }, { ...open, 'number-proof': received })
    expect(tasks.map(({ proof, state }) => [proof, state])).toEqual([
      ['identity', 'open'],
      ['selfie', 'open'],
      ['number', 'given'],
    ])
  })
})

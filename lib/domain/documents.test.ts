import { describe, expect, it } from 'vitest'
import { documentTasks, type DocumentStates } from './documents'

const nothing = { identity: false, number: false, address: false }
const open: DocumentStates = {
  'id-front': 'open',
  'id-back': 'open',
  passport: 'open',
  selfie: 'open',
  'number-proof': 'open',
  'address-proof': 'open',
}

function identity(states: Partial<DocumentStates>) {
  return documentTasks({ ...nothing, identity: true }, { ...open, ...states })[0]
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
    expect(identity({ 'id-front': 'kept' })).toMatchObject({ state: 'begun', next: ['id-back'] })
    expect(identity({ 'id-back': 'received' })).toMatchObject({ state: 'begun', next: ['id-front'] })
  })

  it('is done with either way', () => {
    expect(identity({ 'id-front': 'received', 'id-back': 'kept' })).toMatchObject({ state: 'given', next: [] })
    expect(identity({ passport: 'kept' })).toMatchObject({ state: 'given', next: [] })
  })

  it('asks again for what was refused, and for that alone', () => {
    expect(identity({ 'id-front': 'received', 'id-back': 'refused' })).toMatchObject({ state: 'refused', next: ['id-back'] })
  })
})

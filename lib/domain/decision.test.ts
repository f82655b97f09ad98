import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bankStatuses, decisionOf, isFinal, nextPollDelayMs, supersedes, type Stage } from './decision'
import { neededDocuments } from './documents'

const nothing = { identity: false, number: false, address: false }
const early = new Date('2026-11-20T12:00:00Z')
const late = new Date('2026-11-20T12:00:01Z')

describe("Jiko's status, in our words", () => {
  it('has a stage for each', () => {
    const needs = { ...nothing, address: true }
    expect(bankStatuses.map((status) => [status, decisionOf(status, needs).stage])).toEqual([
      ['CREATED', 'sent'],
      ['SUBMITTED', 'checking'],
      ['PENDING', 'checking'],
      ['DOCUMENTS_NEEDED', 'documents'],
      ['MANUAL_REVIEW', 'by-hand'],
      ['APPROVED', 'approved'],
      ['REJECTED', 'declined'],
    ])
    expect(decisionOf('DOCUMENTS_NEEDED', needs)).toEqual({ stage: 'documents', needs })
  })

  it('is "being checked" when Jiko says something new, or asks for documents and names none', () => {
    expect(decisionOf('ON_THE_MOON', nothing)).toEqual({ stage: 'checking' })
    expect(decisionOf('toString', nothing)).toEqual({ stage: 'checking' })
    expect(decisionOf('DOCUMENTS_NEEDED', nothing)).toEqual({ stage: 'checking' })
  })
})

describe('what may follow what', () => {
  const anyStage = fc.constantFrom<Stage>('sent', 'checking', 'documents', 'by-hand', 'approved', 'declined')

  it('nothing follows a final decision', () => {
    fc.assert(
      fc.property(fc.constantFrom<Stage>('approved', 'declined'), anyStage, (stage, next) => {
        expect(isFinal(stage)).toBe(true)
        expect(supersedes({ stage, updatedAt: early }, { stage: next, updatedAt: late })).toBe(false)
      }),
    )
  })

  it("otherwise Jiko's later time wins, whatever the order of arrival", () => {
    expect(supersedes({ stage: 'checking', updatedAt: early }, { stage: 'documents', updatedAt: late })).toBe(true)
    expect(supersedes({ stage: 'documents', updatedAt: late }, { stage: 'checking', updatedAt: early })).toBe(false)
    expect(supersedes({ stage: 'by-hand', updatedAt: early }, { stage: 'documents', updatedAt: late })).toBe(true)
    expect(supersedes(null, { stage: 'sent', updatedAt: early })).toBe(true)
  })

  it('a final decision counts even with an older time', () => {
    expect(supersedes({ stage: 'checking', updatedAt: late }, { stage: 'declined', updatedAt: early })).toBe(true)
  })

  it('two final decisions never alternate', () => {
    expect(supersedes({ stage: 'approved', updatedAt: early }, { stage: 'declined', updatedAt: late })).toBe(false)
  })
})

describe('asking again', () => {
  it('waits a quarter of the age of the last change, from two seconds to a quarter of an hour', () => {
    expect([0, 8, 60, 3600, 86_400].map((s) => nextPollDelayMs(s * 1000) / 1000)).toEqual([2, 2, 15, 900, 900])
  })

  it('never waits less for an older change', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (one, more) => {
        expect(nextPollDelayMs(one + more)).toBeGreaterThanOrEqual(nextPollDelayMs(one))
      }),
    )
  })
})

describe('the documents to show', () => {
  const proofs = (needs: Partial<typeof nothing>) => neededDocuments({ ...nothing, ...needs }).map((one) => one.proof)

  it('follow the flags', () => {
    expect(proofs({})).toEqual([])
    expect(proofs({ identity: true })).toEqual(['identity', 'selfie'])
    expect(proofs({ number: true })).toEqual(['number'])
    expect(proofs({ address: true })).toEqual(['address'])
    expect(proofs({ identity: true, number: true, address: true })).toEqual(['identity', 'selfie', 'number', 'address'])
  })

  it('let a person choose: both sides of a card, or a passport', () => {
    expect(neededDocuments({ ...nothing, identity: true })[0]?.oneOf).toEqual([['id-front', 'id-back'], ['passport']])
  })
})

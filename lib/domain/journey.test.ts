import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from './facts'
import { currentStep, isReachable, journey, pathBefore, pathOf, progressOf, stepsAsked, type StepSlug } from './journey'

const then = new Date('2026-11-20T12:00:00Z')
const later = new Date('2026-11-20T12:05:00Z')
const notAsked = { identityCheck: 'not-asked' } as const
const saved = { savedAt: then, refusedAt: null }

const beginning: Facts = {
  phoneCodeSentAt: null,
  phoneProvedAt: null,
  agreementsAcceptedAt: null,
  answers: {},
  identityCheck: { passedAt: null },
  sentAt: null,
}
const atReview: Facts = {
  phoneCodeSentAt: then,
  phoneProvedAt: then,
  agreementsAcceptedAt: then,
  answers: { name: saved, 'birth-date': saved, address: saved, identification: saved, finances: saved },
  identityCheck: { passedAt: later },
  sentAt: null,
}

describe('the journey', () => {
  it('asks in the order of the plan', () => {
    expect(journey.map((step) => step.slug)).toEqual([
      'phone',
      'phone-code',
      'agreements',
      'name',
      'birth-date',
      'address',
      'identification',
      'finances',
      'identity-check',
      'review',
    ])
  })

  it('begins with the phone and ends on review, also after sending', () => {
    expect(currentStep(beginning).slug).toBe('phone')
    expect(currentStep(atReview).slug).toBe('review')
    expect(currentStep({ ...atReview, sentAt: then }).slug).toBe('review')
  })

  it('waits at the code until the phone is proved', () => {
    expect(currentStep({ ...beginning, phoneCodeSentAt: then }).slug).toBe('phone-code')
    expect(currentStep({ ...beginning, phoneProvedAt: then }).slug).toBe('agreements')
  })

  it('asks for nothing again once sent, though the number has been erased', () => {
    const erased = { ...atReview.answers, identification: undefined }
    expect(currentStep({ ...atReview, answers: erased, sentAt: then }).slug).toBe('review')
  })

  it('returns to a gap, and shows nothing beyond it', () => {
    const gap = { ...atReview, answers: { ...atReview.answers, 'birth-date': undefined } }
    expect(currentStep(gap).slug).toBe('birth-date')
    expect(isReachable('address', gap)).toBe(false)
    expect(isReachable('name', gap)).toBe(true)
  })

  it('reopens the step whose answer Jiko refused', () => {
    const refused = { ...saved, refusedAt: then }
    expect(currentStep({ ...atReview, answers: { ...atReview.answers, address: refused } }).slug).toBe('address')
  })

  it('leads back to consent when the agreements have a newer version', () => {
    expect(currentStep({ ...atReview, agreementsAcceptedAt: null }).slug).toBe('agreements')
  })

  it('asks whoever changes their name or birth date to prove it anew, and nobody for another change', () => {
    const changed = { savedAt: new Date('2026-11-20T12:10:00Z'), refusedAt: null }
    const after = (slug: string) => currentStep({ ...atReview, answers: { ...atReview.answers, [slug]: changed } }).slug
    expect(after('name')).toBe('identity-check')
    expect(after('birth-date')).toBe('identity-check')
    expect(after('address')).toBe('review')
  })

  it('has no step for a proof that nobody is asked for', () => {
    const facts = { ...atReview, ...notAsked }
    expect(currentStep(facts).slug).toBe('review')
    expect(isReachable('identity-check', facts)).toBe(false)
    expect(pathBefore('review', facts)).toBe('/apply/finances')
    expect(progressOf('review', facts)).toEqual({ number: 9, total: 9 })
  })

  it('always lets a person see the current step and all before it, and nothing after', () => {
    const maybe = fc.constantFrom(null, then)
    const answer = fc.constantFrom(undefined, saved, { ...saved, refusedAt: then })
    const anyFacts = fc.record({
      phoneCodeSentAt: maybe,
      phoneProvedAt: maybe,
      agreementsAcceptedAt: maybe,
      identityCheck: fc.constantFrom('not-asked' as const, { passedAt: null }, { passedAt: later }),
      sentAt: maybe,
      answers: fc.record({
        name: answer,
        'birth-date': answer,
        address: answer,
        identification: answer,
        finances: answer,
      }),
    })
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const steps = stepsAsked(facts)
        const current = steps.findIndex((step) => step.slug === currentStep(facts).slug)
        expect(steps.map((step) => isReachable(step.slug, facts))).toEqual(steps.map((_, i) => i <= current))
        if (facts.sentAt === null) expect(steps.slice(0, current).every((step) => step.isDone(facts))).toBe(true)
      }),
    )
  })
})

describe('"Back"', () => {
  it('has nowhere to go from the first step', () => {
    expect(pathBefore('phone', beginning)).toBeNull()
  })

  it('leads from a code to its number', () => {
    expect(pathBefore('phone-code', beginning)).toBe('/apply/phone')
  })

  it('never leads to a code that has done its work', () => {
    expect(pathBefore('agreements', beginning)).toBe('/apply/phone')
  })

  it('otherwise leads one step back', () => {
    const slugs: StepSlug[] = ['agreements', 'name', 'birth-date', 'address', 'identification', 'finances', 'identity-check', 'review']
    expect(slugs.slice(1).map((slug) => pathBefore(slug, beginning))).toEqual(slugs.slice(0, -1).map(pathOf))
  })
})

describe('progress', () => {
  it('counts a number and its code once, after the e-mail address', () => {
    expect(progressOf('phone', beginning)).toEqual({ number: 2, total: 10 })
    expect(progressOf('phone-code', beginning)).toEqual({ number: 2, total: 10 })
    expect(progressOf('agreements', beginning)).toEqual({ number: 3, total: 10 })
    expect(progressOf('review', beginning)).toEqual({ number: 10, total: 10 })
  })
})

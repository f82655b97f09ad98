import { describe, expect, it } from 'vitest'
import { handoffEndsAt, handoffPolicy, handoffState, makeMatchCode } from './handoff'

const startedAt = new Date('2026-05-04T10:00:00Z')
const openedAt = new Date('2026-05-04T10:14:00Z')
const { linkLifetimeMs, visitLifetimeMs } = handoffPolicy

function after(moment: Date, ms: number) {
  return new Date(moment.getTime() + ms)
}

describe('a handoff', () => {
  it('waits for the other device until its link runs out', () => {
    const handoff = { startedAt, openedAt: null, endedAt: null }
    expect(handoffState(handoff, after(startedAt, linkLifetimeMs - 1))).toBe('waiting')
    expect(handoffState(handoff, after(startedAt, linkLifetimeMs))).toBe('link-expired')
  })

  it('has its time from when the other device joined', () => {
    const handoff = { startedAt, openedAt, endedAt: null }
    expect(handoffEndsAt(handoff)).toEqual(after(openedAt, visitLifetimeMs))
    expect(handoffState(handoff, after(openedAt, visitLifetimeMs - 1))).toBe('joined')
    expect(handoffState(handoff, after(openedAt, visitLifetimeMs))).toBe('visit-expired')
  })

  it('is over as soon as it was ended, joined or not', () => {
    for (const opened of [null, openedAt]) {
      expect(handoffState({ startedAt, openedAt: opened, endedAt: openedAt }, openedAt)).toBe('ended')
    }
  })
})

describe('the digits on both screens', () => {
  it('are two, and do not begin with a zero', () => {
    for (let draw = 0; draw < 500; draw += 1) expect(makeMatchCode()).toMatch(/^[1-9]\d$/)
  })
})

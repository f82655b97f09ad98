import { describe, expect, it } from 'vitest'
import { firstSight, isReady, watchOn, type Sight } from './advice-over-time'

const watchAll = (sights: Sight[]) => sights.reduce(watchOn, firstSight(0))
const sight = (atMs: number, verdict: Sight['verdict'], isSteady = true): Sight => ({ atMs, verdict, isSteady })

describe('advice', () => {
  it('is shown once it has lasted, and spoken once it is sure', () => {
    const early = watchAll([sight(0, 'glare'), sight(160, 'glare')])
    expect([early.shown, early.spoken]).toEqual([null, null])
    const later = watchAll([sight(0, 'glare'), sight(400, 'glare')])
    expect([later.shown, later.spoken]).toEqual(['glare', null])
    expect(watchAll([sight(0, 'glare'), sight(1_000, 'glare')]).spoken).toBe('glare')
  })

  it('does not chatter while verdicts take turns', () => {
    const turns = Array.from({ length: 20 }, (_, i) => sight(i * 160, i % 2 ? 'glare' : 'blurred'))
    expect(watchAll(turns)).toMatchObject({ shown: null, spoken: null })
  })
})

describe('the automatic shutter', () => {
  it('waits for 0.8 seconds that are good and steady', () => {
    expect(isReady(watchAll([sight(100, 'good'), sight(800, 'good')]), 800)).toBe(false)
    expect(isReady(watchAll([sight(100, 'good'), sight(900, 'good')]), 900)).toBe(true)
  })

  it('starts again when the hand moves or the advice changes', () => {
    const moved = watchAll([sight(0, 'good'), sight(700, 'good', false), sight(900, 'good')])
    expect(isReady(moved, 900)).toBe(false)
    const glared = watchAll([sight(0, 'good'), sight(700, 'glare'), sight(900, 'good')])
    expect(isReady(glared, 900)).toBe(false)
  })
})

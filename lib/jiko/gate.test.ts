import { setTimeout as pass } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGate } from './gate'

describe('a gate', () => {
  it('never lets more through than it has places, and everybody in the end', async () => {
    const visitors = fc.record({ places: fc.integer({ min: 1, max: 5 }), visits: fc.array(fc.nat(3), { maxLength: 30 }) })
    await fc.assert(
      fc.asyncProperty(visitors, async ({ places, visits }) => {
        const gate = createGate(places)
        let inside = 0
        let most = 0
        await Promise.all(
          visits.map(async (stayMs) => {
            expect(await gate.enter(5_000)).toBe(true)
            most = Math.max(most, (inside += 1))
            await pass(stayMs)
            inside -= 1
            gate.leave()
          }),
        )
        expect(most).toBe(Math.min(places, visits.length))
      }),
      { numRuns: 30 },
    )
  })

  it('lets in by the order of arrival', async () => {
    const gate = createGate(1)
    const order: number[] = []
    await gate.enter(0)
    const others = [1, 2, 3].map(async (visitor) => {
      await gate.enter(5_000)
      order.push(visitor)
      gate.leave()
    })
    gate.leave()
    await Promise.all(others)
    expect(order).toEqual([1, 2, 3])
  })

  it('sends away who has waited too long, and gives the place to the next', async () => {
    const gate = createGate(1)
    await gate.enter(0)
    const [impatient, patient] = [gate.enter(5), gate.enter(5_000)]
    expect(await impatient).toBe(false)
    gate.leave()
    expect(await patient).toBe(true)
    gate.leave()
    expect(await gate.enter(0)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { faults } from './planted/all'
import { summaryOf } from './report'
import { testPatient } from './test-patient'
import type { Line } from './examine'

/** What a rehearsal over the sandbox cannot be without, and what this machine happens to be. */
const ofTheSandbox = ['settings.production', 'brand.name', 'brand.support']
const ofTheMachine = ['machine.node', 'machine.memory', 'database.version', 'database.connections']

const patient = testPatient()

const open = (lines: Line[]) => lines.filter(({ standing }) => standing === 'attention' || standing === 'not-ready')
const idsOf = (lines: Line[]) => [...new Set(lines.map(({ id }) => id))].filter((id) => !ofTheMachine.includes(id))

describe('the doctor', () => {
  it('finds nothing wrong with an app that is well, but that it runs over the sandbox', async () => {
    const lines = await patient.examined()
    expect(lines.filter(({ standing }) => standing === 'not-ready')).toEqual([])
    expect(idsOf(open(lines))).toEqual(ofTheSandbox)
    expect(summaryOf(lines).looks).toBeGreaterThan(55)
  })

  it.each(faults)('names $fault, and nothing else', async ({ named, says, plant }) => {
    const lines = open(await patient.examinedWith(plant)).filter(({ id }) => !ofTheSandbox.includes(id))
    const own = lines.filter(({ because }) => because === null)
    expect(idsOf(own)).toEqual(named)
    expect(
      own.some(({ found }) => says.test(found)),
      own.map(({ found }) => found).join('\n'),
    ).toBe(true)
    // What could not be looked at says for which of these it waits.
    const waiting = lines.filter(({ because }) => because !== null)
    for (const { because } of waiting) expect(named).toContain(because)
  })
})

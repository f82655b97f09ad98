import { beforeEach, describe, expect, it } from 'vitest'
import { useSettings } from '../test-settings'
import { createCircuit, type Circuit } from './circuit'
import { JikoContractBroken, JikoRejected, JikoUnavailable } from './errors'

const asked = { method: 'GET', path: '/api/v1/things/' }
const policy = { failuresMax: 3, windowMs: 10_000, pauseFirstMs: 1_000, pauseMaxMs: 4_000 }
const down = new JikoUnavailable(asked, { status: 503 })

let nowMs: number
let circuit: Circuit

/** What became of a call: its answer, the name of its trouble, or that it was not sent at all. */
async function call(answer: () => Promise<string>): Promise<string> {
  let wasSent = false
  const send = () => {
    wasSent = true
    return answer()
  }
  return circuit.through(asked, send).catch((error: Error) => (wasSent ? error.name : 'not sent'))
}
const succeed = () => call(async () => 'answer')
const fail = (error: Error = down) => call(() => Promise.reject(error))

async function failOften(times: number) {
  for (let time = 0; time < times; time += 1) await fail()
}

beforeEach(() => {
  useSettings()
  nowMs = 0
  circuit = createCircuit(policy, { now: () => nowMs, random: () => 0.5 })
})

describe('the circuit', () => {
  it('opens after so many failures in a row, and then refuses without a call', async () => {
    await failOften(2)
    expect(await succeed()).toBe('answer')
    await failOften(3)
    expect(await succeed()).toBe('not sent')
  })

  it('says that nothing was sent, and when to come back', async () => {
    await failOften(3)
    nowMs = 400
    const refusal = await circuit.through(asked, async () => '').catch((error: unknown) => error)
    expect(refusal).toMatchObject({ name: 'JikoUnavailable', status: null, wasSent: false, retryAfterMs: 600 })
    expect(String(refusal)).toContain('GET /api/v1/things/ was not sent, since Jiko is down')
  })

  it('forgets failures that lie outside of the window', async () => {
    await failOften(2)
    nowMs = 10_000
    await failOften(2)
    expect(await succeed()).toBe('answer')
  })

  it('lets one call through after a pause, and all when that succeeds', async () => {
    await failOften(3)
    nowMs = 1_000
    let answer = (_: string) => {}
    const probe = call(() => new Promise((resolve) => (answer = resolve)))
    expect(await succeed()).toBe('not sent')
    answer('back')
    expect(await probe).toBe('back')
    expect([await succeed(), await succeed()]).toEqual(['answer', 'answer'])
  })

  it('pauses twice as long after each call that failed, up to a limit', async () => {
    await failOften(3)
    for (const pauseMs of [1_000, 2_000, 4_000, 4_000]) {
      nowMs += pauseMs - 1
      expect(await succeed()).toBe('not sent')
      nowMs += 1
      expect(await fail()).toBe('JikoUnavailable')
    }
  })

  it('begins anew with the shortest pause once Jiko was back', async () => {
    await failOften(3)
    nowMs = 1_000
    await fail()
    nowMs = 3_000
    await succeed()
    await failOften(3)
    nowMs = 4_000
    expect(await succeed()).toBe('answer')
  })

  it.each([
    new JikoRejected(asked, 422),
    new JikoContractBroken(asked, 'answered another shape'),
    new JikoUnavailable(asked, { status: 429 }),
    new JikoUnavailable(asked, { status: 401 }),
  ])('takes "$message" as a sign of life', async (sign) => {
    await failOften(2)
    await fail(sign)
    await failOften(2)
    expect(await succeed()).toBe('answer')
  })

  it('learns nothing from a call that never left', async () => {
    const crowded = new JikoUnavailable(asked, { why: 'found all lines taken', wasSent: false })
    for (let time = 0; time < 5; time += 1) await fail(crowded)
    expect(await succeed()).toBe('answer')

    await failOften(3)
    nowMs = 1_000
    expect(await fail(crowded)).toBe('JikoUnavailable')
    expect(await succeed()).toBe('not sent')
    nowMs = 2_000
    expect(await succeed()).toBe('answer')
  })

  it('stays open whatever calls fail that were under way when it opened', async () => {
    let give = (_: Error) => {}
    const slow = call(() => new Promise((_, reject) => (give = reject)))
    await failOften(3)
    give(down)
    await slow
    nowMs = 1_000
    expect(await succeed()).toBe('answer')
  })
})

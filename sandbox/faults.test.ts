import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { faultPresets } from './control/fault-presets'
import { createFaults, faultRequest } from './control/faults'
import { type Sandbox, startSandbox } from './start-sandbox'
import { logIn, person, post } from './test-partner'

type Partner = Awaited<ReturnType<typeof logIn>>

const creating = { method: 'POST', path: '^/api/v1/applications/$' }

let sandbox: Sandbox
let jiko: Partner

const create = () => jiko.call('POST', '/api/v1/applications/', person('412550101'))
const setFault = (fault: object) => post(`${sandbox.url}/control/faults`, fault)
const submit = (path: string, form: Record<string, string>) =>
  fetch(`${sandbox.url}${path}`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })

async function read(path: string) {
  return (await fetch(`${sandbox.url}${path}`)).json()
}
const applicationCount = async () => (await read('/control/applications')).length

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, smtpPort: 0, decisionDelayMs: 5 })
  jiko = await logIn(sandbox.url)
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/control/reset`, { method: 'POST' })
})
afterAll(() => sandbox.stop())

describe('a fault instead of an answer', () => {
  it('may ask to come back later', async () => {
    await setFault({ match: creating, kind: 'status', status: 429, retryAfter: '7', count: 1 })
    const answer = await create()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
    expect(await applicationCount()).toBe(0)
  })

  it('may cut the line before anything is read', async () => {
    await setFault({ match: creating, kind: 'reset', count: 1 })
    await expect(create()).rejects.toThrow('fetch failed')
    expect(await applicationCount()).toBe(0)
    expect((await create()).status).toBe(201)
  })
})

describe('a fault after everything was done', () => {
  it('may cut the line', async () => {
    await setFault({ match: creating, kind: 'drop-after', count: 1 })
    await expect(create()).rejects.toThrow('fetch failed')
    expect(await applicationCount()).toBe(1)
  })

  it('may send half of the answer', async () => {
    const { port } = new URL(sandbox.url)
    await setFault({ match: { path: '^/health$' }, kind: 'half', count: 1 })
    const line = connect(Number(port), '127.0.0.1')
    line.write('GET /health HTTP/1.1\r\nhost: sandbox\r\n\r\n')
    const text = Buffer.concat(await line.toArray()).toString()
    const [head = '', body = ''] = text.split('\r\n\r\n')
    const promisedBytes = Number(/content-length: (\d+)/i.exec(head)?.[1])
    expect(head).toMatch(/^HTTP\/1\.1 200 /)
    expect(body.length).toBe(Math.floor(promisedBytes / 2))

    await setFault({ match: creating, kind: 'half', count: 1 })
    const answer = await create()
    expect(answer.status).toBe(201)
    await expect(answer.text()).rejects.toThrow()
    expect(await applicationCount()).toBe(1)
  })

  it('may call the answer something else', async () => {
    await setFault({ match: creating, kind: 'relabel', contentType: 'text/plain' })
    const answer = await create()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'text/plain'])
    expect(await answer.json()).toMatchObject({ status: 'CREATED' })
  })

  it('may say things that nobody has heard of', async () => {
    await setFault({ match: creating, kind: 'novel', field: 'status' })
    expect(await (await create()).json()).toMatchObject({
      id: expect.any(String),
      status: 'NEW_TO_YOU',
      new_to_you: {},
    })
    expect(await read('/control/applications')).toMatchObject([{ status: 'CREATED' }])
  })

  it('is no violation of the description', async () => {
    for (const kind of ['drop-after', 'half', 'relabel', 'novel', 'body', 'reset', 'status']) {
      await setFault({ match: creating, kind, count: 1 })
      await create().then((answer) => answer.text()).catch(() => '')
    }
    const { checked, violations } = await read('/control/contract')
    expect(violations).toEqual([])
    expect(checked).toBe(4)
  })
})

describe('a fault', () => {
  it.each([
    { kind: 'twice' },
    { kind: 'lose' },
    { match: { path: 'smtp' }, kind: 'novel' },
    { match: { path: 'webhook' }, kind: 'drop-after' },
    { match: { path: '(' }, kind: 'reset' },
    { kind: 'reset', probability: 1.1 },
    { kind: 'explosion' },
  ])('that cannot be is not set: %j', async (fault) => {
    expect((await setFault(fault)).status).toBe(422)
    expect(await read('/control/faults')).toEqual([])
  })

  it('strikes only where it fits', () => {
    const faults = createFaults()
    for (const path of ['webhook', 'smtp', '^/api/']) faults.add(faultRequest.parse({ match: { path }, kind: 'delay' }))
    faults.strikeRequest('GET', '/api/webhook')
    faults.strikeWebhook()
    faults.strikeWebhook()
    expect(faults.list().map(({ timesHappened }) => timesHappened)).toEqual([2, 0, 1])
  })
})

/** Which of so many requests a fault strikes. */
function strikes(fault: object, requests: number): boolean[] {
  const faults = createFaults()
  faults.add(faultRequest.parse({ kind: 'reset', ...fault }))
  return Array.from({ length: requests }, () => faults.strikeRequest('GET', '/').length > 0)
}

describe('a fault by chance', () => {
  const seeds = fc.nat()
  const chances = fc.double({ min: 0, max: 1, noNaN: true })

  it('makes the same choices whenever it has the same seed, and others with another', () => {
    fc.assert(
      fc.property(seeds, chances, (seed, probability) => {
        expect(strikes({ seed, probability }, 50)).toEqual(strikes({ seed, probability }, 50))
      }),
    )
    expect(strikes({ seed: 1, probability: 0.5 }, 50)).not.toEqual(strikes({ seed: 2, probability: 0.5 }, 50))
  })

  it('strikes about as often as it is likely, never at 0 and always at 1', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(0, 0.1, 0.5, 0.9, 1), (seed, probability) => {
        const share = strikes({ seed, probability }, 1_000).filter(Boolean).length / 1_000
        expect(Math.abs(share - probability)).toBeLessThanOrEqual(probability % 1 === 0 ? 0 : 0.08)
      }),
      { numRuns: 30, seed: 4 },
    )
  })

  it('counts only when it strikes, and ends after its count', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 5 }), (seed, count) => {
        expect(strikes({ seed, probability: 0.5, count }, 200).filter(Boolean)).toHaveLength(count)
      }),
    )
  })

  it('without a seed says which one it drew', async () => {
    const { seed } = await (await setFault({ kind: 'delay', probability: 0.5 })).json()
    expect(seed).toEqual(expect.any(Number))
  })
})

describe('the page of faults', () => {
  it('sets what is clicked on, tells how often it struck, and stops it', async () => {
    const clicked = await submit('/faults', { preset: 'down', rhythm: 'three-times' })
    expect([clicked.status, clicked.headers.get('location')]).toEqual([303, '/faults'])
    expect((await create()).status).toBe(503)
    const page = await (await fetch(`${sandbox.url}/faults`)).text()
    expect(page).toContain('Jiko: Down (503)')
    expect(page).toContain('struck once')
    expect(page).toContain('2 left')

    const [{ id }] = await read('/control/faults')
    await submit('/faults/remove', { id })
    expect(await read('/control/faults')).toEqual([])
    expect((await create()).status).toBe(201)
  })

  it('has a button that makes everything work again', async () => {
    await submit('/faults', { preset: 'down', rhythm: 'always' })
    await submit('/faults', { preset: 'mail-refused', rhythm: 'always' })
    await submit('/faults/clear', {})
    expect(await read('/control/faults')).toEqual([])
    expect(await (await fetch(`${sandbox.url}/faults/items`)).text()).toBe('')
  })

  it('offers only faults that can be', async () => {
    const slugs = faultPresets.flatMap(({ presets }) => presets.map(({ slug }) => slug))
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const preset of slugs) await submit('/faults', { preset, rhythm: 'by-chance' })
    expect(await read('/control/faults')).toHaveLength(slugs.length)
  })

  it('does nothing for a button that it does not have', async () => {
    expect((await submit('/faults', { preset: 'meteor' })).status).toBe(303)
    expect(await read('/control/faults')).toEqual([])
  })
})

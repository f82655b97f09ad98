import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sendJson, startTestServer } from '../test-server'
import { useSettings } from '../test-settings'
import { callsAtOnceMax, circuitPolicy } from './policy'
import { readJiko, uploadToJiko, writeJiko } from './request'

const path = '/api/v1/things/'
const thing = z.object({ id: z.string() })
const timeoutMs = 4_000

let bank: Awaited<ReturnType<typeof startTestServer>>

/** A bank that takes so long to answer, or until it is told to, and counts how many it serves at once. */
function bankTakes(durationMs: number | null, status = 200) {
  const served = { now: 0, most: 0, answers: [] as (() => void)[] }
  bank.replyWith(({ target }, response) => {
    const login = { token: 'token', expires: new Date(Date.now() + 3_600_000).toISOString() }
    if (target === '/api/v1/login/') return sendJson(response, 200, login)
    served.most = Math.max(served.most, (served.now += 1))
    response.on('close', () => (served.now -= 1))
    const answer = () => sendJson(response, status, { id: 'a' })
    if (durationMs === null) served.answers.push(answer)
    else setTimeout(answer, durationMs)
  })
  return served
}

const read = () => readJiko(path, thing)
const write = () => writeJiko({ method: 'POST', path }, thing, { idempotencyKey: crypto.randomUUID() })
const upload = () =>
  uploadToJiko(path, { bytes: new Uint8Array([1]), contentType: 'image/png' }, thing, { idempotencyKey: crypto.randomUUID() })
const callsSent = () => bank.received.filter(({ target }) => target === path).length

beforeAll(async () => {
  bank = await startTestServer()
  useSettings({ JIKO_BASE_URL: bank.url, JIKO_TIMEOUT_MS: String(timeoutMs) })
})
afterAll(() => bank.stop())
beforeEach(async () => {
  bankTakes(0)
  await expect.poll(() => read().catch(() => null), { timeout: 15_000 }).toEqual({ id: 'a' })
})

describe('the line to Jiko', () => {
  it('carries so many calls at once, and the others after them', async () => {
    const served = bankTakes(20)
    await Promise.all(Array.from({ length: callsAtOnceMax * 4 }, read))
    expect(callsSent()).toBe(callsAtOnceMax * 4)
    expect(served.most).toBe(callsAtOnceMax)
  })

  it('tells who waited too long for a place that nothing was sent', async () => {
    const { answers } = bankTakes(null)
    const holders = Array.from({ length: callsAtOnceMax }, upload)
    await expect.poll(callsSent, { timeout: 5_000 }).toBe(callsAtOnceMax)
    await expect(write()).rejects.toMatchObject({ name: 'JikoUnavailable', status: null, wasSent: false })
    expect(callsSent()).toBe(callsAtOnceMax)
    for (const answer of answers) answer()
    await Promise.all(holders)
    bankTakes(0)
    expect(await write()).toEqual({ id: 'a' })
  })

  it('is left in peace after so many failures, answers at once meanwhile, and comes back by itself', async () => {
    bankTakes(0, 503)
    for (let failure = 0; failure < circuitPolicy.failuresMax; failure += 1) {
      await expect(write()).rejects.toMatchObject({ status: 503 })
    }
    const sent = callsSent()
    await expect(write()).rejects.toMatchObject({ wasSent: false, retryAfterMs: expect.any(Number) })
    await expect(read()).rejects.toMatchObject({ wasSent: false })
    expect(callsSent()).toBe(sent)

    bankTakes(0)
    await expect.poll(() => read().catch(() => null), { timeout: 15_000 }).toEqual({ id: 'a' })
    await expect(Promise.all([read(), write()])).resolves.toHaveLength(2)
  })
})

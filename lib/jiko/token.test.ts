import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { useSettings } from '../test-settings'
import { sendJson, startTestServer } from '../test-server'
import { deadlineIn } from './deadline'
import { bearerToken, forgetToken } from './token'

const minuteMs = 60_000
let bank: Awaited<ReturnType<typeof startTestServer>>
const token = () => bearerToken(deadlineIn(5_000))

/** A bank that numbers its tokens and lets each live so long. */
function bankIssues(lifetimeMs: number, status = 200) {
  let issued = 0
  bank.replyWith((_, response) => {
    issued += 1
    sendJson(response, status, { token: `token-${issued}`, expires: new Date(Date.now() + lifetimeMs).toISOString() })
  })
}

beforeAll(async () => {
  bank = await startTestServer()
  useSettings({ JIKO_BASE_URL: bank.url, JIKO_USERNAME: 'partner', JIKO_PASSWORD: 'pass word' })
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await bank.stop()
})

/** Every test begins without a token. */
async function startAfresh(lifetimeMs: number) {
  bankIssues(60 * minuteMs)
  forgetToken(await token())
  bankIssues(lifetimeMs)
}

describe('the bearer token', () => {
  it('is one login for all who ask at the same moment', async () => {
    await startAfresh(60 * minuteMs)
    const tokens = await Promise.all(Array.from({ length: 50 }, token))
    expect(new Set(tokens)).toEqual(new Set(['token-1']))
    expect(bank.received).toHaveLength(1)
    expect(JSON.parse(bank.received[0]!.body.toString())).toEqual({ username: 'partner', password: 'pass word' })
  })

  it('is renewed two minutes before it ends, and nobody waits for that', async () => {
    await startAfresh(60 * minuteMs)
    await token()
    vi.setSystemTime(Date.now() + 57 * minuteMs)
    expect(await token()).toBe('token-1')
    vi.setSystemTime(Date.now() + minuteMs)
    expect(await token()).toBe('token-1')
    await expect.poll(token, { interval: 5 }).toBe('token-2')
    expect(bank.received).toHaveLength(2)
  })

  it('that could not be renewed in time serves until its end', async () => {
    await startAfresh(60 * minuteMs)
    await token()
    bankIssues(60 * minuteMs, 503)
    vi.setSystemTime(Date.now() + 59 * minuteMs)
    expect([await token(), await token()]).toEqual(['token-1', 'token-1'])
    await expect.poll(() => bank.received.length).toBeGreaterThan(0)
    vi.setSystemTime(Date.now() + minuteMs)
    await expect(token()).rejects.toMatchObject({ name: 'JikoUnavailable', status: 503 })
  })

  it('that others are fetching is waited for no longer than one may', async () => {
    await startAfresh(60 * minuteMs)
    let answer = () => {}
    bank.replyWith((_, response) => {
      answer = () => sendJson(response, 200, { token: 'late', expires: new Date(Date.now() + 60 * minuteMs).toISOString() })
    })
    const patient = token()
    await expect(bearerToken(deadlineIn(50))).rejects.toThrow('POST /api/v1/login/ did not answer in time')
    answer()
    expect(await patient).toBe('late')
    expect(bank.received).toHaveLength(1)
  })

  it('is not renewed at every call when the clocks disagree', async () => {
    await startAfresh(-5 * minuteMs)
    expect([await token(), await token()]).toEqual(['token-1', 'token-1'])
  })

  it('is forgotten once, however many callers were refused with it', async () => {
    await startAfresh(60 * minuteMs)
    const refused = await token()
    const renewed = await Promise.all(
      Array.from({ length: 50 }, () => {
        forgetToken(refused)
        return token()
      }),
    )
    forgetToken(refused)
    expect(new Set([...renewed, await token()])).toEqual(new Set(['token-2']))
    expect(bank.received).toHaveLength(2)
  })

  it.each([401, 422, 503])('that Jiko denies with %i is trouble of ours, and tried again by the next caller', async (status) => {
    await startAfresh(0)
    bankIssues(60 * minuteMs, status)
    await expect(token()).rejects.toMatchObject({ name: 'JikoUnavailable', status })
    bankIssues(60 * minuteMs)
    expect(await token()).toBe('token-1')
  })
})

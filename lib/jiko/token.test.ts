import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { useSettings } from '../test-settings'
import { sendJson, startTestServer } from '../test-server'
import { bearerToken, forgetToken } from './token'

const minuteMs = 60_000
let bank: Awaited<ReturnType<typeof startTestServer>>

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
  forgetToken(await bearerToken())
  bankIssues(lifetimeMs)
}

describe('the bearer token', () => {
  it('is one login for all who ask at the same moment', async () => {
    await startAfresh(60 * minuteMs)
    expect(new Set(await Promise.all([bearerToken(), bearerToken(), bearerToken()]))).toEqual(new Set(['token-1']))
    expect(bank.received).toHaveLength(1)
    expect(JSON.parse(bank.received[0]!.body.toString())).toEqual({ username: 'partner', password: 'pass word' })
  })

  it('is renewed two minutes before it ends', async () => {
    await startAfresh(60 * minuteMs)
    await bearerToken()
    vi.setSystemTime(Date.now() + 57 * minuteMs)
    expect(await bearerToken()).toBe('token-1')
    vi.setSystemTime(Date.now() + minuteMs)
    expect(await bearerToken()).toBe('token-2')
  })

  it('is not renewed at every call when the clocks disagree', async () => {
    await startAfresh(-5 * minuteMs)
    expect([await bearerToken(), await bearerToken()]).toEqual(['token-1', 'token-1'])
  })

  it('is forgotten once, however many callers were refused with it', async () => {
    await startAfresh(60 * minuteMs)
    const refused = await bearerToken()
    forgetToken(refused)
    const renewed = await bearerToken()
    forgetToken(refused)
    expect(await bearerToken()).toBe(renewed)
    expect(bank.received).toHaveLength(2)
  })

  it.each([401, 422, 503])('that Jiko denies with %i is trouble of ours, and tried again by the next caller', async (status) => {
    await startAfresh(0)
    bankIssues(60 * minuteMs, status)
    await expect(bearerToken()).rejects.toMatchObject({ name: 'JikoUnavailable', status })
    bankIssues(60 * minuteMs)
    expect(await bearerToken()).toBe('token-1')
  })
})

import { describe, expect, it, vi } from 'vitest'
import { testSettings } from '../test-settings'

/** `env()` remembers what it saw first, so each address takes a fresh copy of the modules. */
async function ourCookieAt(appUrl: string) {
  vi.resetModules()
  for (const [name, text] of Object.entries({ ...testSettings, APP_URL: appUrl })) vi.stubEnv(name, text)
  return (await import('./our-cookie')).ourCookie
}

describe('a cookie of ours', () => {
  it('is carried by https alone, hidden from scripts, not sent with forms of other sites, and set by no other host', async () => {
    const ourCookie = await ourCookieAt('https://open.example')
    const place = { path: '/', httpOnly: true, sameSite: 'lax', secure: true }
    expect(ourCookie('foyer.session')).toEqual({ name: '__Host-foyer.session', place })
  })

  it('has no prefix on a machine of one’s own, where browsers would drop it', async () => {
    const ourCookie = await ourCookieAt('http://localhost:3000')
    expect(ourCookie('foyer.session')).toMatchObject({ name: 'foyer.session', place: { secure: false, httpOnly: true } })
  })
})

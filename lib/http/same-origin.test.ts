import { describe, expect, it, vi } from 'vitest'
import { useSettings } from '../test-settings'

const whence = { ours: 'https://apply.example', elsewhere: 'https://evil.example' }

/** A fresh reading of the settings for each address of ours. */
async function isFromOurPages(appUrl: string, headers: Record<string, string>): Promise<boolean> {
  vi.resetModules()
  useSettings({ APP_URL: appUrl })
  return (await import('./same-origin')).isFromOurPages(new Headers(headers))
}

describe('a request that changes something is taken', () => {
  it.each<[string, Record<string, string>]>([
    ['with our Origin', { origin: whence.ours }],
    ['with our Origin, whatever a proxy did to the others', { origin: whence.ours, 'sec-fetch-site': 'cross-site', referer: whence.elsewhere }],
    ['without an Origin, from a page of ours by Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }],
    ['without an Origin, when the person sends it again', { 'sec-fetch-site': 'none' }],
    ['without both, by its Referer', { referer: `${whence.ours}/apply/name?problem=x` }],
  ])('%s', async (_, headers) => expect(await isFromOurPages(whence.ours, headers)).toBe(true))

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('from %s while it is tried on one machine', async (origin) => {
    expect(await isFromOurPages('http://localhost:3000', { origin })).toBe(true)
    expect(await isFromOurPages('http://127.0.0.1:3000', { origin })).toBe(true)
  })
})

describe('a request that changes something is refused', () => {
  it.each<[string, Record<string, string>]>([
    ['from another site', { origin: whence.elsewhere }],
    ['from another site that says it is the same', { origin: whence.elsewhere, 'sec-fetch-site': 'same-origin', referer: whence.ours }],
    ['from where nobody may know', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['with an empty Origin', { origin: '' }],
    ['with an Origin that is none', { origin: 'apply.example' }],
    ['with two Origins', { origin: `${whence.ours}, ${whence.elsewhere}` }],
    ['with an Origin that only begins like ours', { origin: `${whence.ours}.evil.example` }],
    ['by another scheme', { origin: 'http://apply.example' }],
    ['from another port', { origin: `${whence.ours}:8443` }],
    ['from a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['from another site by Sec-Fetch-Site, whatever its Referer', { 'sec-fetch-site': 'cross-site', referer: whence.ours }],
    ['with the Referer of another site', { referer: `${whence.elsewhere}/?${whence.ours}` }],
    ['with a Referer that is none', { referer: 'about:client' }],
    ['with nothing that says whence', {}],
    ['from this machine, where the app is not tried on it', { origin: 'http://localhost:3000' }],
  ])('%s', async (_, headers) => expect(await isFromOurPages(whence.ours, headers)).toBe(false))

  it('from another port of the machine on which it is tried', async () => {
    expect(await isFromOurPages('http://localhost:3000', { origin: 'http://127.0.0.1:3001' })).toBe(false)
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSettings } from '../test-settings'

const place = { table: 'Answer', column: 'sealed', row: 'row-1' }
const old = `old:${Buffer.alloc(32, 1).toString('base64')}`
const fresh = `fresh:${Buffer.alloc(32, 2).toString('base64')}`

/** The vault as a process sees it that was started with these keys. */
async function vaultWith(keys: string) {
  vi.resetModules()
  useSettings({ VAULT_KEYS: keys })
  return { ...(await import('./seal')), ...(await import('./digest')) }
}

afterEach(() => vi.unstubAllEnvs())

describe('a new key', () => {
  it('seals from now on, while the old one still opens what it sealed', async () => {
    const sealedBefore = await (await vaultWith(old)).seal('before', place)
    const rotated = await vaultWith(`${fresh},${old}`)
    expect(await rotated.open(sealedBefore, place)).toBe('before')

    const sealedAfter = await rotated.seal('after', place)
    const withoutOld = await vaultWith(fresh)
    expect(await withoutOld.open(sealedAfter, place)).toBe('after')
    await expect(withoutOld.open(sealedBefore, place)).rejects.toThrow('its key is not in the ring')
  })

  it('changes no fingerprint, so that addresses are still found', async () => {
    const before = (await vaultWith(old)).digest('email', 'ada@example.com')
    expect((await vaultWith(`${fresh},${old}`)).digest('email', 'ada@example.com')).toBe(before)
    expect((await vaultWith(fresh)).digest('email', 'ada@example.com')).not.toBe(before)
  })
})

describe('the name of a key', () => {
  it('is part of what is sealed, even between keys of the same bytes', async () => {
    const secret = Buffer.alloc(32, 1).toString('base64')
    const { open, seal } = await vaultWith(`one:${secret},two:${secret}`)
    const renamed = await seal('text', place)
    renamed.set(Buffer.from('two'), 2)
    await expect(open(renamed, place)).rejects.toThrow('it was altered or moved')
  })
})

describe('a fingerprint', () => {
  it('differs by text and by purpose', async () => {
    const { digest } = await vaultWith(old)
    const prints = [digest('email', 'a'), digest('email', 'b'), digest('code', 'a')]
    expect(new Set(prints).size).toBe(3)
    expect(prints[0]).toMatch(/^[\w-]{43}$/)
  })
})

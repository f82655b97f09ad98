import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '../db/prisma'
import { useSettings } from '../test-settings'
import { somebody } from './test-people'
import { testStore } from './test-store'

const place = { table: 'Answer', column: 'sealed', row: 'row-1' }
const key = (name: string, byte: number) => `${name}:${Buffer.alloc(32, byte).toString('base64')}`
const [old, fresh] = [key('old', 1), key('fresh', 2)]
/** Of ada@example.com, HMAC-SHA256 under HKDF-SHA256 of the old key: worked out apart from our code. */
const oldPrint = '04Z2SgPWRf3wj-jXtgekP03awttcgM792TiXpz-l4KI'
const global = globalThis as typeof globalThis & { foyerDataKeys?: unknown; foyerDigestKeys?: unknown }

testStore()
beforeEach(() => db().dataKey.deleteMany())
afterEach(() => vi.unstubAllEnvs())

/** The vault as a process sees it that was started with these keys. */
async function vaultWith(keys: string) {
  vi.resetModules()
  global.foyerDataKeys = global.foyerDigestKeys = undefined
  useSettings({ VAULT_KEYS: keys })
  return {
    ...(await import('./seal')),
    ...(await import('./digest')),
    ...(await import('./rewrap-data-keys')),
  }
}

const wrappers = async () => new Set((await db().dataKey.findMany()).map(({ wrappedBy }) => wrappedBy))

describe('a new key of the ring', () => {
  it('wraps from now on, while the old one still opens what it wrapped', async () => {
    const [before, after] = [await somebody(), await somebody()]
    const sealedBefore = await (await vaultWith(old)).seal('before', place, { applicantId: before.applicantId })
    const rotated = await vaultWith(`${fresh},${old}`)
    expect(await rotated.open(sealedBefore, place)).toBe('before')

    const sealedAfter = await rotated.seal('after', place, { applicantId: after.applicantId })
    const withoutOld = await vaultWith(fresh)
    expect(await withoutOld.open(sealedAfter, place)).toBe('after')
    await expect(withoutOld.open(sealedBefore, place)).rejects.toThrow('its key is not in the ring')
  })

  it('lets the old one go once every data key is wrapped by it, and nothing sealed has changed', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, somebody))
    const before = await vaultWith(old)
    const sealed = await Promise.all(people.map(({ applicationId }) => before.seal(applicationId, place, { applicationId })))
    const address = await before.digest('address', 'ada@example.com')

    expect(await (await vaultWith(`${fresh},${old}`)).rewrapDataKeys()).toBe(people.length + 1)
    expect(await wrappers()).toEqual(new Set(['fresh']))
    const withoutOld = await vaultWith(fresh)
    for (const [at, { applicationId }] of people.entries()) expect(await withoutOld.open(sealed[at]!, place)).toBe(applicationId)
    expect(await withoutOld.digest('address', 'ada@example.com')).toBe(address)
    expect(await withoutOld.rewrapDataKeys()).toBe(0)
  })

  it('goes on where it was stopped, and leaves what it cannot open', async () => {
    const [lost, mine] = [await somebody(), await somebody()]
    await (await vaultWith(key('lost', 9))).seal('x', place, { applicantId: lost.applicantId })
    await (await vaultWith(old)).seal('x', place, { applicantId: mine.applicantId })
    const rotated = await vaultWith(`${fresh},${old}`)
    expect(await rotated.rewrapDataKeys()).toBe(1)
    expect(await wrappers()).toEqual(new Set(['lost', 'fresh']))
    expect(await rotated.rewrapDataKeys()).toBe(0)
  })

  it('never brings a key back that was destroyed meanwhile', async () => {
    const { applicantId } = await somebody()
    await (await vaultWith(old)).seal('x', place, { applicantId })
    await db().dataKey.update({ where: { applicantId }, data: { wrapped: null, wrappedBy: null, destroyedAt: new Date() } })
    expect(await (await vaultWith(`${fresh},${old}`)).rewrapDataKeys()).toBe(0)
    expect((await db().dataKey.findUniqueOrThrow({ where: { applicantId } })).wrapped).toBeNull()
  })
})

describe('a key that is destroyed while it is wrapped anew', () => {
  it('stays destroyed', async () => {
    const { applicantId } = await somebody()
    await (await vaultWith(old)).seal('x', place, { applicantId })
    const rotated = await vaultWith(`${fresh},${old}`)
    const { ourKeyRing } = await import('./our-key-ring')
    const { wrap } = ourKeyRing
    ourKeyRing.wrap = async (...given) => {
      await db().dataKey.update({ where: { applicantId }, data: { wrapped: null, wrappedBy: null, destroyedAt: new Date() } })
      return wrap(...given)
    }
    expect(await rotated.rewrapDataKeys()).toBe(0)
    expect((await db().dataKey.findUniqueOrThrow({ where: { applicantId } })).wrapped).toBeNull()
  })
})

describe('the name of a key of the ring', () => {
  it('is part of what it wraps, even between keys of the same bytes', async () => {
    const { applicantId } = await somebody()
    const sealed = await (await vaultWith(key('one', 1))).seal('text', place, { applicantId })
    await db().dataKey.update({ where: { applicantId }, data: { wrappedBy: 'two' } })
    await expect((await vaultWith(key('two', 1))).open(sealed, place)).rejects.toThrow('its key was altered or moved')
  })
})

describe('a fingerprint', () => {
  it('stays as it was made with the oldest key of the ring, where there are people already', async () => {
    await somebody()
    const { digest } = await vaultWith(`${fresh},${old}`)
    expect(await digest('address', 'ada@example.com')).toBe(oldPrint)
    expect(await (await vaultWith(fresh)).digest('address', 'ada@example.com')).toBe(oldPrint)
  })

  it('is made with a key that no setting tells, where there is nobody yet', async () => {
    await db().applicant.deleteMany()
    const print = await (await vaultWith(`${fresh},${old}`)).digest('address', 'ada@example.com')
    expect(print).not.toBe(oldPrint)
    expect(await (await vaultWith(`${key('newest', 3)},${fresh}`)).digest('address', 'ada@example.com')).toBe(print)
  })

  it('is the same in every process, whichever was first', async () => {
    const { digest } = await vaultWith(old)
    const prints = await Promise.all(Array.from({ length: 6 }, () => digest('address', 'ada@example.com')))
    expect(new Set(prints).size).toBe(1)
    expect(await (await vaultWith(old)).digest('address', 'ada@example.com')).toBe(prints[0])
  })

  it('differs by text and by purpose', async () => {
    const { digest } = await vaultWith(old)
    const prints = [await digest('email', 'a'), await digest('email', 'b'), await digest('code', 'a')]
    expect(new Set(prints).size).toBe(3)
    expect(prints[0]).toMatch(/^[\w-]{43}$/)
  })
})

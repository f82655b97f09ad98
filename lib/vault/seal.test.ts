import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import type { Owner } from './data-keys'
import { open, openBytes, seal, SealBroken } from './seal'
import { beginProcess } from './test-process'
import { sealTheOldWay, somebody } from './test-people'
import { testStore } from './test-store'

const place = { table: 'Answer', column: 'sealed', row: 'row-1' }

testStore()
let owners: Owner[]
beforeAll(async () => {
  const people = [await somebody(), await somebody()]
  owners = ['app', ...people.flatMap(({ applicantId, applicationId }) => [{ applicantId }, { applicationId }])]
})

const anyOwner = () => fc.integer({ min: 0, max: 4 }).map((at) => owners[at]!)

describe('a sealed value', () => {
  it('opens as it was, in any script, of any length, and whoever it belongs to', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwner(), fc.string({ unit: 'binary', maxLength: 500 }), async (owner, text) => {
        expect(await open(await seal(text, place, owner), place)).toBe(text)
      }),
    )
  })

  it('opens as bytes, too', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwner(), fc.uint8Array({ maxLength: 5000 }), async (owner, bytes) => {
        expect(Buffer.from(await openBytes(await seal(bytes, place, owner), place))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it.each(['table', 'column', 'row'] as const)('opens in no other %s, with whichever key', async (part) => {
    await fc.assert(
      fc.asyncProperty(anyOwner(), fc.string(), fc.string(), async (owner, here, there) => {
        fc.pre(here !== there)
        const sealed = await seal('123-45-6789', { ...place, [part]: here }, owner)
        await expect(open(sealed, { ...place, [part]: there })).rejects.toThrow(SealBroken)
      }),
    )
  })

  it('opens with nobody else’s key, and not with another key of the same person', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwner(), anyOwner(), async (owner, other) => {
        fc.pre(owner !== other)
        const [mine, theirs] = [await seal('123-45-6789', place, owner), await seal('123-45-6789', place, other)]
        const forged = withHeaderOf(mine, theirs)
        await expect(open(forged, place)).rejects.toThrow(SealBroken)
      }),
    )
  })

  it('knows where a name ends and the next begins', async () => {
    const sealed = await seal('x', { table: 'a', column: 'bc', row: 'd' }, 'app')
    await expect(open(sealed, { table: 'ab', column: 'c', row: 'd' })).rejects.toThrow(SealBroken)
  })

  it('does not open with any one bit turned', async () => {
    const sealed = await seal('123-45-6789', place, owners[1]!)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = sealed.slice()
      altered[bit >> 3]! ^= 1 << (bit & 7)
      await expect(open(altered, place), `bit ${bit}`).rejects.toThrow(SealBroken)
    }
  })

  it('does not open cut short at either end', async () => {
    const sealed = await seal('123-45-6789', place, owners[1]!)
    for (let length = 0; length < sealed.length; length += 1) {
      await expect(open(sealed.slice(0, length), place)).rejects.toThrow(SealBroken)
      await expect(open(sealed.slice(sealed.length - length), place)).rejects.toThrow(SealBroken)
    }
  })

  it('never looks the same twice, and never shows its text', async () => {
    const [first, second] = [await seal('123-45-6789', place, 'app'), await seal('123-45-6789', place, 'app')]
    expect(first).not.toEqual(second)
    expect(Buffer.from(first).toString('latin1')).not.toContain('6789')
  })
})

describe('a value from before there were data keys', () => {
  it('opens, and only where it was sealed', async () => {
    const sealed = sealTheOldWay('before', place)
    expect(await open(sealed, place)).toBe('before')
    await expect(open(sealed, { ...place, row: 'row-2' })).rejects.toThrow('it was altered or moved')
  })

  it('cannot be made of a newer one by another first byte', async () => {
    const sealed = await seal('123-45-6789', place, 'app')
    sealed[0] = 1
    await expect(open(sealed, place)).rejects.toThrow('its key is not in the ring')
  })
})

describe('a key of somebody', () => {
  it('is theirs alone, random, and never in the store as it is', async () => {
    const keys = await db().dataKey.findMany()
    expect(keys.length).toBe(owners.length)
    expect(new Set(keys.map(({ wrapped }) => Buffer.from(wrapped!).toString('hex'))).size).toBe(keys.length)
    expect(keys.every(({ wrappedBy }) => wrappedBy === 'newer')).toBe(true)
  })

  it('put in the place of another opens nothing', async () => {
    const [mine, theirs] = [await somebody(), await somebody()]
    const sealed = await seal('123-45-6789', place, { applicationId: mine.applicationId })
    await seal('anything', place, { applicationId: theirs.applicationId })
    const { wrapped, wrappedBy } = await db().dataKey.findUniqueOrThrow({ where: { applicationId: theirs.applicationId } })
    await db().dataKey.update({ where: { applicationId: mine.applicationId }, data: { wrapped, wrappedBy } })
    await expect(beginProcess().does(() => open(sealed, place))).rejects.toThrow('its key was altered or moved')
  })
})

/** What was sealed with one key, said to be sealed with another. */
function withHeaderOf(sealed: Uint8Array, other: Uint8Array): Uint8Array {
  const headerEnd = (value: Uint8Array) => 2 + value[1]!
  return Buffer.concat([other.subarray(0, headerEnd(other)), sealed.subarray(headerEnd(sealed))])
}

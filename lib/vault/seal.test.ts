import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useSettings } from '../test-settings'
import { open, seal, SealBroken } from './seal'

const place = { table: 'Answer', column: 'sealed', row: 'row-1' }

beforeAll(() => useSettings())

describe('a sealed value', () => {
  it('opens as it was, in any script and of any length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (text) => {
        expect(await open(await seal(text, place), place)).toBe(text)
      }),
    )
  })

  it.each(['table', 'column', 'row'] as const)('opens in no other %s', async (part) => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (here, there) => {
        fc.pre(here !== there)
        const sealed = await seal('123-45-6789', { ...place, [part]: here })
        await expect(open(sealed, { ...place, [part]: there })).rejects.toThrow(SealBroken)
      }),
    )
  })

  it('knows where a name ends and the next begins', async () => {
    const sealed = await seal('x', { table: 'a', column: 'bc', row: 'd' })
    await expect(open(sealed, { table: 'ab', column: 'c', row: 'd' })).rejects.toThrow(SealBroken)
  })

  it('does not open with any one bit turned', async () => {
    const sealed = await seal('123-45-6789', place)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = sealed.slice()
      altered[bit >> 3]! ^= 1 << (bit & 7)
      await expect(open(altered, place), `bit ${bit}`).rejects.toThrow(SealBroken)
    }
  })

  it('does not open cut short at either end', async () => {
    const sealed = await seal('123-45-6789', place)
    for (let length = 0; length < sealed.length; length += 1) {
      await expect(open(sealed.slice(0, length), place)).rejects.toThrow(SealBroken)
      await expect(open(sealed.slice(sealed.length - length), place)).rejects.toThrow(SealBroken)
    }
  })

  it('never looks the same twice, and never shows its text', async () => {
    const [first, second] = [await seal('123-45-6789', place), await seal('123-45-6789', place)]
    expect(first).not.toEqual(second)
    expect(Buffer.from(first).toString('latin1')).not.toContain('6789')
  })
})

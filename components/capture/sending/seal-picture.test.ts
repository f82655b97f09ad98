import { describe, expect, it } from 'vitest'
import { importKey, openPicture, sealPicture } from './seal-picture'

const bond = { id: '0f8fad5b-d9cb-469f-a165-70867728950e', kind: 'id-front', scope: 'a' }
const keyOf = (fill: number) => importKey(Buffer.alloc(32, fill).toString('base64'))
const picture = new TextEncoder().encode('a picture').buffer

describe('a picture that waits on the device', () => {
  it('opens with the key and as what it was sealed as', async () => {
    const sealed = await sealPicture(await keyOf(1), bond, picture)
    expect(Buffer.from(sealed.sealed).includes('picture')).toBe(false)
    expect(Buffer.from(await openPicture(await keyOf(1), bond, sealed)).toString()).toBe('a picture')
  })

  it('opens with no other key', async () => {
    const sealed = await sealPicture(await keyOf(1), bond, picture)
    await expect(openPicture(await keyOf(2), bond, sealed)).rejects.toThrow()
  })

  it.each([{ id: 'another' }, { kind: 'selfie' }, { scope: 'b' }])('does not open as %j', async (other) => {
    const sealed = await sealPicture(await keyOf(1), bond, picture)
    await expect(openPicture(await keyOf(1), { ...bond, ...other }, sealed)).rejects.toThrow()
  })

  it('is sealed differently each time', async () => {
    const [one, two] = [await sealPicture(await keyOf(1), bond, picture), await sealPicture(await keyOf(1), bond, picture)]
    expect(Buffer.from(one.sealed).equals(Buffer.from(two.sealed))).toBe(false)
  })

  it('has a key that cannot be read back', async () => {
    await expect(crypto.subtle.exportKey('raw', await keyOf(1))).rejects.toThrow()
  })
})

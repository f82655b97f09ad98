import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPng } from './read-png'

const picture = () => sharp({ create: { width: 30, height: 20, channels: 3, background: '#375' } })

describe('a PNG that is received', () => {
  it('tells its measures and what it is made of', async () => {
    const png = readPng(await picture().png().toBuffer())
    expect(png).toMatchObject({ width: 30, height: 20 })
    expect(png!.chunks).toEqual(expect.arrayContaining(['IHDR', 'IDAT', 'IEND']))
    expect(png!.chunks).not.toContain('eXIf')
  })

  it('tells that a camera has written into it', async () => {
    const exif = { IFD0: { Model: 'A phone' } }
    expect(readPng(await picture().withExif(exif).png().toBuffer())!.chunks).toContain('eXIf')
  })

  it('counts only when whole, unharmed and alone', async () => {
    const whole = await picture().png().toBuffer()
    const harmed = Buffer.from(whole)
    harmed[20]! ^= 1
    for (const bytes of [whole.subarray(0, -3), harmed, Buffer.concat([whole, Buffer.from('PK')]), Buffer.from([1])]) {
      expect(readPng(bytes)).toBeNull()
    }
  })
})

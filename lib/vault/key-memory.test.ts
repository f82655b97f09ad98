import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '../db/prisma'
import { destroyKey } from './data-keys'
import { keyMemoryMs, recall } from './key-memory'
import { KeyNotOpened } from './key-ring'
import { open, seal, SealBroken } from './seal'
import { beginProcess } from './test-process'
import { somebody } from './test-people'
import { testStore } from './test-store'

const place = { table: 'Answer', column: 'sealed', row: 'row-1' }

testStore()
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

async function sealedForSomebody() {
  const { applicationId } = await somebody()
  return { owner: { applicationId }, sealed: await seal('123-45-6789', place, { applicationId }) }
}

describe('a key that was destroyed', () => {
  it('opens nothing and seals nothing from that moment on where it was destroyed', async () => {
    const { owner, sealed } = await sealedForSomebody()
    await db().$transaction((tx) => destroyKey(owner, tx))
    await expect(open(sealed, place)).rejects.toThrow(SealBroken)
    await expect(seal('anything', place, owner)).rejects.toThrow(KeyNotOpened)
    expect(await db().dataKey.findUnique({ where: owner })).toMatchObject({ wrapped: null, wrappedBy: null })
  })

  it(`opens nothing in another process ${keyMemoryMs / 1000} seconds later, and is gone from its memory`, async () => {
    const { owner, sealed } = await sealedForSomebody()
    const other = beginProcess()
    expect(await other.does(() => open(sealed, place))).toBe('123-45-6789')
    await db().$transaction((tx) => destroyKey(owner, tx))

    vi.advanceTimersByTime(keyMemoryMs - 1)
    expect(await other.does(() => open(sealed, place))).toBe('123-45-6789')
    vi.advanceTimersByTime(1)
    await expect(other.does(() => open(sealed, place))).rejects.toThrow('its key is gone')
  })

  it('is counted from when it was read, however often it is used', async () => {
    const { owner, sealed } = await sealedForSomebody()
    const other = beginProcess()
    await other.does(() => open(sealed, place))
    await db().$transaction((tx) => destroyKey(owner, tx))
    for (let times = 0; times < 10; times += 1) {
      await other.does(() => open(sealed, place)).catch(() => undefined)
      vi.advanceTimersByTime(keyMemoryMs / 10)
    }
    await expect(other.does(() => open(sealed, place))).rejects.toThrow(SealBroken)
  })
})

describe('reading a key', () => {
  it('takes one query for everything that is opened at the same time, and none for a while after', async () => {
    const read = vi.fn(async () => new Uint8Array(32))
    const ask = () => recall('application/somebody', undefined, read)
    await beginProcess().does(async () => {
      await Promise.all(Array.from({ length: 7 }, ask))
      await ask()
      expect(read).toHaveBeenCalledTimes(1)
      vi.advanceTimersByTime(keyMemoryMs)
      await ask()
      expect(read).toHaveBeenCalledTimes(2)
    })
  })

  it('that fails, or finds none, is not remembered', async () => {
    const read = vi.fn(async (): Promise<Uint8Array | null> => null).mockRejectedValueOnce(new Error('no store'))
    const ask = () => recall('application/nobody', undefined, read)
    await beginProcess().does(async () => {
      await expect(ask()).rejects.toThrow('no store')
      expect(await ask()).toBeNull()
      expect(await ask()).toBeNull()
    })
    expect(read).toHaveBeenCalledTimes(3)
  })

  it('within a transaction that comes to nothing leaves no key behind that never was', async () => {
    const { applicationId } = await somebody()
    const undone = db().$transaction(async (tx) => {
      await open(await seal('x', place, { applicationId }, tx), place, tx)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    const sealed = await seal('123-45-6789', place, { applicationId })
    expect(await beginProcess().does(() => open(sealed, place))).toBe('123-45-6789')
  })

  it('needs no second connection within a transaction, however many there are at once', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, somebody))
    const seals = people.map(({ applicationId }) =>
      db().$transaction((tx) => seal('x', place, { applicationId }, tx), { maxWait: 20_000 }),
    )
    expect(await Promise.all(seals)).toHaveLength(people.length)
  })
})

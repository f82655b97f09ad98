import { describe, expect, it } from 'vitest'
import { turnstile } from './turnstile'

/** Work that ends when we say so, and tells whether it has begun. */
function piece() {
  const work = { begun: false, end: () => {}, fail: () => {}, run: () => Promise.resolve() }
  work.run = () =>
    new Promise<void>((resolve, reject) => {
      work.begun = true
      work.end = resolve
      work.fail = () => reject(new Error('work failed'))
    })
  return work
}

describe('a turnstile for two', () => {
  it('makes the third wait until one leaves', async () => {
    const pass = turnstile(2)
    const pieces = [piece(), piece(), piece()] as const
    const [first, second, third] = pieces.map((work) => pass(work.run))
    expect(pieces.map((work) => work.begun)).toEqual([true, true, false])
    pieces[0].end()
    await first
    await Promise.resolve()
    expect(pieces[2].begun).toBe(true)
    pieces[1].end()
    pieces[2].end()
    await Promise.all([second, third])
  })

  it('gives the place on when work fails, and answers what the work answers', async () => {
    const pass = turnstile(1)
    const failing = piece()
    const failed = pass(failing.run)
    const next = pass(() => Promise.resolve('done'))
    failing.fail()
    await expect(failed).rejects.toThrow('work failed')
    expect(await next).toBe('done')
    expect(await pass(() => Promise.resolve('again'))).toBe('again')
  })
})

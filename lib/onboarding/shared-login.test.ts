import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import type { Login } from '../jiko/token'
import { sharedLogin } from './shared-login'
import { testWorld } from './test-world'

testWorld()

const hourMs = 60 * 60_000
let logins = 0
async function logIn(): Promise<Login> {
  logins += 1
  return { token: `token-${logins}`, endsAtMs: Date.now() + hourMs }
}
const isFresh = () => false

describe('the login at Jiko', () => {
  it('is made once, however many processes want one at the same moment', async () => {
    const found = await Promise.all(Array.from({ length: 6 }, () => sharedLogin.renew(isFresh, logIn)))
    expect(logins).toBe(1)
    expect(new Set(found.map(({ token }) => token))).toEqual(new Set(['token-1']))
  })

  it('is renewed by one of those who find it stale, and the others take theirs', async () => {
    const isStale = ({ token }: Login) => token === 'token-1'
    const found = await Promise.all(Array.from({ length: 6 }, () => sharedLogin.renew(isStale, logIn)))
    expect(new Set(found.map(({ token }) => token))).toEqual(new Set(['token-2']))
  })

  it('is made anew when its seal does not open any more', async () => {
    await db().jikoLogin.update({ where: { id: 1 }, data: { tokenSealed: new Uint8Array(40) } })
    expect((await sharedLogin.renew(isFresh, logIn)).token).toBe('token-3')
  })

  it('leaves the kept one alone when a new one cannot be had', async () => {
    const refuse = () => Promise.reject(new Error('no'))
    await expect(sharedLogin.renew(() => true, refuse)).rejects.toThrow('no')
    expect((await sharedLogin.renew(isFresh, logIn)).token).toBe('token-3')
  })
})

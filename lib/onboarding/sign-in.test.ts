import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { codePolicy } from '../domain/code-policy'
import { confirmSignInCode } from './confirm-sign-in-code'
import { findChallenge } from './challenge'
import { sendSignInCode, sendSignInCodeAgain } from './send-sign-in-code'
import { codeFor, newAddress, origin, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()

async function challenged(email = newAddress()) {
  const sent = await sendSignInCode(email, 'en', { ...origin, ip: email })
  if (sent.refused !== null) throw new Error(sent.refused)
  return { email, challengeId: sent.value.challengeId }
}

function wrongOf(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

describe('signing in by e-mail code', () => {
  it('makes one person of one address, however often they come back', async () => {
    const email = newAddress()
    const first = await signIn(world, email)
    expect(await signIn(world, email)).toEqual(first)
  })

  it('takes a right code once', async () => {
    const { email, challengeId } = await challenged()
    const code = await codeFor(world, email)
    expect((await confirmSignInCode(challengeId, ` ${code.slice(0, 3)} ${code.slice(3)}`)).refused).toBeNull()
    expect((await confirmSignInCode(challengeId, code)).refused).toBe('code-used')
  })

  it('signs in once when the same code comes several times at the same moment', async () => {
    const { email, challengeId } = await challenged()
    const code = await codeFor(world, email)
    // Who has to connect first comes too late to be there at the same moment.
    await Promise.all(Array.from({ length: 4 }, () => db().$queryRaw`select 1 from pg_sleep(0.1)`))
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => confirmSignInCode(challengeId, code)))
    expect(outcomes.map(({ refused }) => refused).sort()).toEqual(['code-used', 'code-used', 'code-used', null])
  })

  it('kills a code after five wrong tries, even for the right one', async () => {
    const { email, challengeId } = await challenged()
    const code = await codeFor(world, email)
    const refusals: (string | null)[] = []
    for (let attempt = 1; attempt <= codePolicy.attemptsMax; attempt += 1) {
      refusals.push((await confirmSignInCode(challengeId, wrongOf(code))).refused)
    }
    expect(refusals).toEqual(['code-wrong', 'code-wrong', 'code-wrong', 'code-wrong', 'too-many-attempts'])
    expect((await confirmSignInCode(challengeId, code)).refused).toBe('too-many-attempts')
  })

  it('counts guesses that come all at once', async () => {
    const { email, challengeId } = await challenged()
    const wrong = wrongOf(await codeFor(world, email))
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => confirmSignInCode(challengeId, wrong)))
    const compared = outcomes.filter(({ refused }) => refused === 'code-wrong')
    expect(compared.length).toBeLessThan(codePolicy.attemptsMax)
  })

  it('allows so few wrong codes for one address and day that guessing is hopeless, over any number of codes', async () => {
    const email = newAddress()
    const refusals: (string | null)[] = []
    for (let challenge = 1; challenge <= 3; challenge += 1) {
      const { challengeId } = await challenged(email)
      const wrong = wrongOf(await codeFor(world, email))
      for (let attempt = 1; attempt < codePolicy.attemptsMax; attempt += 1) {
        refusals.push((await confirmSignInCode(challengeId, wrong)).refused)
      }
    }
    expect(refusals.filter((refused) => refused === 'code-wrong')).toHaveLength(codePolicy.wrongPerAddressPerDayMax)
    expect(refusals.at(-1)).toBe('too-many-wrong-today')
  })

  it('refuses a code after ten minutes', async () => {
    const { email, challengeId } = await challenged()
    await db().challenge.update({
      where: { id: challengeId },
      data: { sentAt: new Date(Date.now() - codePolicy.lifetimeMs) },
    })
    expect((await confirmSignInCode(challengeId, await codeFor(world, email))).refused).toBe('code-expired')
  })

  it('sends another code only after a wait, and then only the newer one works', async () => {
    const { email, challengeId } = await challenged()
    const first = await codeFor(world, email)
    const again = async () => (await sendSignInCodeAgain((await findChallenge(challengeId))!, 'en', origin)).refused
    expect(await again()).toBe('wait-before-resending')

    await db().challenge.update({ where: { id: challengeId }, data: { sentAt: new Date(Date.now() - 31_000) } })
    expect(await again()).toBeNull()
    const second = await codeFor(world, email)
    if (first !== second) expect((await confirmSignInCode(challengeId, first)).refused).toBe('code-wrong')
    expect((await confirmSignInCode(challengeId, second)).refused).toBeNull()
  })

  it('mails one address so many codes a day and no more', async () => {
    const email = newAddress()
    for (let send = 1; send <= codePolicy.sendsPerAddressPerDayMax; send += 1) await challenged(email)
    expect((await sendSignInCode(email, 'en', origin)).refused).toBe('too-many-codes')
  })

  it('says so when the mail server is down, and keeps nothing of the attempt', async () => {
    await world.breakdown({ match: { path: 'smtp' }, kind: 'status' })
    const before = await db().challenge.count()
    expect((await sendSignInCode(newAddress(), 'en', { ...origin, ip: 'down' })).refused).toBe('mail-unavailable')
    expect(await db().challenge.count()).toBe(before)
    await world.repair()
  })

  it('is good for its own row alone: put into another it proves nothing', async () => {
    const [mine, theirs] = [await challenged(), await challenged()]
    const code = await codeFor(world, mine.email)
    const { codeDigest } = await db().challenge.findUniqueOrThrow({ where: { id: mine.challengeId } })
    await db().challenge.update({ where: { id: theirs.challengeId }, data: { codeDigest } })
    expect((await confirmSignInCode(theirs.challengeId, code)).refused).toBe('code-wrong')
  })

  it('keeps neither the code nor the address in clear', async () => {
    const { email, challengeId } = await challenged()
    const row = JSON.stringify(await db().challenge.findUniqueOrThrow({ where: { id: challengeId } }), (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    )
    expect(row).not.toContain(await codeFor(world, email))
    expect(row).not.toContain(email)
  })
})

import pg from 'pg'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { confirmSignInCode } from './confirm-sign-in-code'
import { sendSignInCode, sendSignInCodeAgain } from './send-sign-in-code'
import { findChallenge } from './challenge'
import { codeFor, newAddress, origin, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
afterEach(() => vi.restoreAllMocks())

/** Every statement that was sent to the database meanwhile, without what it is about. */
async function statementsOf<Result>(act: () => Promise<Result>): Promise<{ statements: string[]; result: Result }> {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  const result = await act()
  const statements = spy.mock.calls.map(([query]) => String((query as unknown as { text?: string })?.text ?? query))
  spy.mockRestore()
  return { statements, result }
}

/** What somebody sees, and what the server does, who asks for a code, mistypes it, and asks again. */
async function knocks(email: string) {
  const asked = await statementsOf(() => sendSignInCode(email, 'en', { ...origin, ip: email }))
  if (asked.result.refused !== null) throw new Error(asked.result.refused)
  const { challengeId } = asked.result.value
  const wrong = (await codeFor(world, email)) === '000000' ? '000001' : '000000'
  const mistyped = await statementsOf(() => confirmSignInCode(challengeId, wrong))
  const again = await statementsOf(async () => sendSignInCodeAgain((await findChallenge(challengeId))!, 'en', origin))
  const { subject, text } = (await world.messagesTo(email))[0]!
  return {
    work: [asked.statements, mistyped.statements, again.statements],
    said: [mistyped.result.refused, again.result.refused],
    letter: [subject, text.replace(/\d{6}/, '')],
  }
}

describe('whether an address is known', () => {
  it('shows neither in words, nor in letters, nor in what the server does', async () => {
    await knocks(newAddress())
    const known = newAddress()
    await signIn(world, known)
    const unknown = await knocks(newAddress())
    const same = await knocks(known)
    expect(same).toEqual(unknown)
    expect(unknown.work.flat().length).toBeGreaterThan(10)
    expect(unknown.said).toEqual(['code-wrong', 'wait-before-resending'])
  })
})

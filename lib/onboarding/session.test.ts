import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { sessionPolicy } from '../domain/session'
import { confirmSignInCode } from './confirm-sign-in-code'
import { endEverywhere } from './end-everywhere'
import { sendSignInCode } from './send-sign-in-code'
import { endSession, findLiveSession } from './session'
import { codeFor, newAddress, origin, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
const seen = { isSeen: true }
const unseen = { isSeen: false }
const ago = (ms: number) => new Date(Date.now() - ms)

async function sitting(data: { lastSeenAt?: Date; startedAt?: Date; endedAt?: Date } = {}) {
  const { applicantId } = await signIn(world, newAddress())
  return db().session.create({ data: { applicantId, ...data } })
}

describe('a session', () => {
  it.each([
    ['ended', { endedAt: new Date() }],
    ['idle', { lastSeenAt: ago(sessionPolicy.idleMs) }],
    ['too old, however lately somebody was seen', { startedAt: ago(sessionPolicy.lifetimeMs) }],
  ])('that is %s opens nothing, and is not brought back by asking', async (_, data) => {
    const { id } = await sitting(data)
    expect(await findLiveSession(id, seen)).toBeNull()
    expect(await findLiveSession(id, seen)).toBeNull()
  })

  it('is kept alive by what a person does, and by nothing else', async () => {
    const lastSeenAt = ago(sessionPolicy.idleMs - 60_000)
    const { id } = await sitting({ lastSeenAt })
    const asked = await findLiveSession(id, unseen)
    expect(asked!.endsAt).toEqual(new Date(lastSeenAt.getTime() + sessionPolicy.idleMs))
    expect((await db().session.findUniqueOrThrow({ where: { id } })).lastSeenAt).toEqual(lastSeenAt)

    const acted = await findLiveSession(id, seen)
    expect(acted!.endsAt.getTime()).toBeGreaterThan(Date.now() + sessionPolicy.idleMs - 10_000)
    expect((await db().session.findUniqueOrThrow({ where: { id } })).lastSeenAt.getTime()).toBeGreaterThan(lastSeenAt.getTime())
  })

  it('ends with the next one of the same browser', async () => {
    const email = newAddress()
    const signInReplacing = async (replaced: string | null) => {
      const sent = await sendSignInCode(email, 'en', origin)
      if (sent.refused !== null) throw new Error(sent.refused)
      const confirmed = await confirmSignInCode(sent.value.challengeId, await codeFor(world, email), replaced)
      if (confirmed.refused !== null) throw new Error(confirmed.refused)
      return confirmed.value.sessionId
    }
    const first = await signInReplacing(null)
    const second = await signInReplacing(first)
    expect(second).not.toBe(first)
    expect(await findLiveSession(first, seen)).toBeNull()
    expect(await findLiveSession(second, seen)).not.toBeNull()
  })

  it('ends by itself, or with all others of the same person, and nobody else’s', async () => {
    const { id, applicantId } = await sitting()
    const other = await db().session.create({ data: { applicantId } })
    const stranger = await sitting()
    await endSession(id)
    expect(await findLiveSession(id, seen)).toBeNull()
    expect(await findLiveSession(other.id, seen)).not.toBeNull()

    await endEverywhere(applicantId)
    expect(await findLiveSession(other.id, seen)).toBeNull()
    expect(await findLiveSession(stranger.id, seen)).not.toBeNull()
  })
})

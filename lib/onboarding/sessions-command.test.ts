import { describe, expect, it } from 'vitest'
import { endSessions, idleMinutes, lifetimeHours, listSessions } from '@/scripts/sessions-store.mjs'
import { db } from '../db/prisma'
import { sessionPolicy } from '../domain/session'
import { env } from '../env'
import { findLiveSession } from './session'
import { newAddress, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
const url = () => env().DATABASE_URL
const listed = async () => (await listSessions(url())).map(({ id }) => id)
const isLive = async (id: string) => (await findLiveSession(id, { isSeen: false })) !== null

/** Somebody signed in, and once more in another browser, who has let another device in. */
async function somebody() {
  const ids = await signIn(world, newAddress())
  const { id: other } = await db().session.create({ data: { applicantId: ids.applicantId } })
  const { id: first } = await db().session.findFirstOrThrow({ where: { applicantId: ids.applicantId }, orderBy: { startedAt: 'asc' } })
  const { id: handoff } = await db().handoff.create({ data: { applicationId: ids.applicationId, linkDigest: first, matchCode: '42' } })
  return { ...ids, first, other, handoff }
}
const isHandedOver = async (id: string) => (await db().handoff.findUniqueOrThrow({ where: { id } })).endedAt === null

describe('npm run sessions', () => {
  it('lists who is signed in, by ids alone, and nobody who is so no longer', async () => {
    expect([idleMinutes * 60_000, lifetimeHours * 3_600_000]).toEqual([sessionPolicy.idleMs, sessionPolicy.lifetimeMs])
    const { applicantId, applicationId, first } = await somebody()
    const ago = (ms: number) => new Date(Date.now() - ms)
    const over = [{ endedAt: ago(0) }, { lastSeenAt: ago(sessionPolicy.idleMs) }, { startedAt: ago(sessionPolicy.lifetimeMs) }]
    const gone = await Promise.all(over.map((data) => db().session.create({ data: { applicantId, ...data } })))
    const sessions = await listSessions(url())
    expect(sessions.find(({ id }) => id === first)).toEqual({
      id: first, applicationId, startedAt: expect.any(Date), lastSeenAt: expect.any(Date),
    })
    for (const { id } of gone) expect(sessions.map((session) => session.id)).not.toContain(id)
  })

  it('ends one session by its id, and no other', async () => {
    const { first, other, handoff } = await somebody()
    expect(await endSessions(url(), first)).toBe(1)
    expect([await isLive(first), await isLive(other), await isHandedOver(handoff)]).toEqual([false, true, true])
    expect(await listed()).not.toContain(first)
    expect(await endSessions(url(), first)).toBe(0)
  })

  it.each(['applicationId', 'applicantId'] as const)('ends all of a person by the %s, and nobody else’s', async (by) => {
    const [person, stranger] = [await somebody(), await somebody()]
    expect(await endSessions(url(), person[by])).toBe(2)
    expect([await isLive(person.first), await isLive(person.other), await isHandedOver(person.handoff)]).toEqual([false, false, false])
    expect([await isLive(stranger.first), await isHandedOver(stranger.handoff)]).toEqual([true, true])
  })
})

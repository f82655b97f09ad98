import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { handoffPolicy } from '../domain/handoff'
import { env } from '../env'
import { endEverywhere } from './end-everywhere'
import { declineHandoff, endHandoffsOf } from './end-handoff'
import { findHandoff, findHandoffOfVisit, findLiveVisit } from './find-handoff'
import { openHandoff } from './open-handoff'
import { startHandoff } from './start-handoff'
import { newAddress, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
let applicationId: string
let applicantId: string

/** Somebody of whom Jiko wants a proof of address; each test hands over anew. */
beforeAll(async () => {
  ;({ applicationId, applicantId } = await signIn(world, newAddress()))
  await jikoSays('DOCUMENTS_NEEDED')
})

async function jikoSays(jikoStatus: string) {
  const addressDocumentNeeded = jikoStatus === 'DOCUMENTS_NEEDED'
  await db().application.update({ where: { id: applicationId }, data: { jikoStatus, addressDocumentNeeded } })
}

async function startedLink(): Promise<string> {
  await forget()
  const started = await startHandoff(applicationId)
  if (started.refused !== null) throw new Error(started.refused)
  return started.value.linkSecret
}

async function openedVisit(): Promise<string> {
  const opened = await openHandoff(await startedLink())
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.value.visitSecret
}

async function forget() {
  await db().handoff.deleteMany({ where: { applicationId } })
}

/** As if the handoff had happened so long before. */
async function passes(ms: number) {
  for (const { id, startedAt, openedAt } of await db().handoff.findMany({ where: { applicationId } })) {
    const earlier = (moment: Date) => new Date(moment.getTime() - ms)
    await db().handoff.update({ where: { id }, data: { startedAt: earlier(startedAt), openedAt: openedAt && earlier(openedAt) } })
  }
}

describe('a link to another device', () => {
  it('opens a visit to this application', async () => {
    expect(await findLiveVisit(await openedVisit())).toEqual({ applicationId, applicantId })
  })

  it('opens once, even for two devices at the same moment', async () => {
    const link = await startedLink()
    const outcomes = await Promise.all([openHandoff(link), openHandoff(link), openHandoff(link)])
    expect(outcomes.map(({ refused }) => refused).sort()).toEqual(['link-closed', 'link-closed', null])
    expect((await openHandoff(link)).refused).toBe('link-closed')
  })

  it('is only looked at, as a messenger does that draws a preview, and still opens', async () => {
    const link = await startedLink()
    expect(await findHandoff(link)).toMatchObject({ openedAt: null, matchCode: expect.stringMatching(/^\d\d$/) })
    expect((await openHandoff(link)).refused).toBeNull()
  })

  it('opens nothing after fifteen minutes', async () => {
    const link = await startedLink()
    await passes(handoffPolicy.linkLifetimeMs)
    expect((await openHandoff(link)).refused).toBe('link-closed')
  })

  it('opens nothing once a newer one was made, and neither does the visit of an older one', async () => {
    const visit = await openedVisit()
    const older = await startHandoff(applicationId)
    const newer = await startHandoff(applicationId)
    if (older.refused !== null || newer.refused !== null) throw new Error('refused')
    expect(await findLiveVisit(visit)).toBeNull()
    expect((await openHandoff(older.value.linkSecret)).refused).toBe('link-closed')
    expect((await openHandoff(newer.value.linkSecret)).refused).toBeNull()
  })

  it('opens nothing once somebody has said that it is not theirs', async () => {
    const link = await startedLink()
    await declineHandoff(link)
    expect((await openHandoff(link)).refused).toBe('link-closed')
  })

  it('cannot stop the visit of the device that was first', async () => {
    const link = await startedLink()
    const opened = await openHandoff(link)
    await declineHandoff(link)
    if (opened.refused !== null) throw new Error(opened.refused)
    expect(await findLiveVisit(opened.value.visitSecret)).not.toBeNull()
  })

  it('that never was opens nothing', async () => {
    expect(await findHandoff('')).toBeNull()
    expect((await openHandoff('A'.repeat(43))).refused).toBe('link-closed')
  })
})

describe('the visit of the other device', () => {
  it('is over after fifteen minutes', async () => {
    const visit = await openedVisit()
    await passes(handoffPolicy.visitLifetimeMs - 5_000)
    expect(await findLiveVisit(visit)).not.toBeNull()
    await passes(5_000)
    expect(await findLiveVisit(visit)).toBeNull()
    expect(await findHandoffOfVisit(visit)).toMatchObject({ applicationId })
  })

  it('is over when the person signs out everywhere', async () => {
    const visit = await openedVisit()
    await endEverywhere(applicantId)
    expect(await findLiveVisit(visit)).toBeNull()
  })

  it('is over as soon as it was stopped', async () => {
    const visit = await openedVisit()
    await endHandoffsOf(applicationId)
    expect(await findLiveVisit(visit)).toBeNull()
  })
})

describe('handing over', () => {
  it('keeps no secret, only keyed hashes', async () => {
    const link = await startedLink()
    const opened = await openHandoff(link)
    if (opened.refused !== null) throw new Error(opened.refused)
    const kept = JSON.stringify(await db().handoff.findMany({ where: { applicationId } }))
    expect(kept).not.toContain(link)
    expect(kept).not.toContain(opened.value.visitSecret)
    expect(link).toMatch(/^[\w-]{43}$/)
  })

  it('is refused when Jiko asks for nothing', async () => {
    await jikoSays('PENDING')
    expect((await startHandoff(applicationId)).refused).toBe('nothing-to-show')
    await jikoSays('DOCUMENTS_NEEDED')
  })

  it('is limited in an hour, also when all come at once', async () => {
    await forget()
    const tries = Array.from({ length: handoffPolicy.startsPerHourMax + 3 }, () => startHandoff(applicationId))
    const refused = (await Promise.all(tries)).filter((outcome) => outcome.refused === 'too-many-handoffs')
    expect(refused).toHaveLength(3)
    expect(await db().handoff.count({ where: { applicationId, endedAt: null } })).toBe(1)
    await passes(60 * 60 * 1000)
    expect((await startHandoff(applicationId)).refused).toBeNull()
  })

  it('is announced to the waiting computer at every turn', async () => {
    const listener = new pg.Client({ connectionString: env().DATABASE_URL })
    let announced = 0
    listener.on('notification', ({ payload }) => (announced += payload === applicationId ? 1 : 0))
    await listener.connect()
    await listener.query('listen foyer_change')
    // What was announced before a query is with us when the query has been answered.
    const flush = () => listener.query('select 1')
    const announcedBy = async (turn: () => Promise<unknown>) => {
      await flush()
      announced = 0
      await turn()
      await flush()
      return announced
    }
    let link = ''
    const start = async () => (link = await startedLink())
    expect(await announcedBy(start)).toBe(1)
    expect(await announcedBy(() => openHandoff(link))).toBe(1)
    expect(await announcedBy(() => endHandoffsOf(applicationId))).toBe(1)
    expect(await announcedBy(() => endHandoffsOf(applicationId))).toBe(0)
    await start()
    expect(await announcedBy(() => declineHandoff(link))).toBe(1)
    await listener.end()
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { findEvidence } from '../evidence/find-evidence'
import { approved } from './test-approved'
import { testWorld } from '../onboarding/test-world'
import { letterWords } from '../words/emails'
import { noticeAgreements } from './notice-agreements'
import { readPublishedAgreements } from './read-published-agreements'
import { tellAgreements } from './tell-agreements'

const world = testWorld()
afterEach(() => world.repair())

async function noticesOf(applicationId: string) {
  return db().agreementsNotice.findMany({ where: { applicationId }, orderBy: { plannedAt: 'asc' } })
}

async function lettersTo(email: string) {
  const { subject } = letterWords.en.letters['agreements-change']('')
  return (await world.messagesTo(email)).filter((letter) => letter.subject === subject)
}

/** Does what the queue would do next. */
async function tellWhatWaits(applicationId: string) {
  for (const { publishedId } of await noticesOf(applicationId)) await tellAgreements(applicationId, publishedId)
}

async function noticesInEvidence(applicationId: string) {
  const { entries, faults } = await findEvidence(applicationId)
  expect(faults).toEqual([])
  return entries.filter(({ kind }) => kind === 'agreements-notice').map(({ body }) => JSON.parse(body))
}

describe('newer agreements', () => {
  it('are told to a customer once, with what is different, and when it counts at the earliest', async () => {
    const { applicationId, email } = await approved(world)
    await noticeAgreements()
    expect(await noticesOf(applicationId), 'the version that they agreed to').toEqual([])

    await world.publishAgreements()
    await noticeAgreements()
    await noticeAgreements()
    const [notice, ...others] = await noticesOf(applicationId)
    expect([notice!.toldAt, others]).toEqual([null, []])
    await tellWhatWaits(applicationId)
    await tellWhatWaits(applicationId)

    const [letter, ...again] = await lettersTo(email)
    expect(again).toEqual([])
    const [evidence, ...more] = await noticesInEvidence(applicationId)
    expect(more).toEqual([])
    const newest = await readPublishedAgreements()
    expect(evidence).toMatchObject({ publishedId: newest.id, version: newest.version, language: 'en' })
    expect(evidence.documents).toEqual(newest.documents.map(({ title, sha256 }) => ({ title, sha256 })))
    const days = (Date.parse(evidence.appliesFrom) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(28.9)
    for (const title of evidence.changed) {
      const { id } = newest.documents.find((one) => one.title === title)!
      expect(letter!.text).toContain(`${letterWords.en.agreementChanges.changed(title)}\nhttp://localhost:3000/agreements/${id}`)
    }
    expect(evidence.changed.length + evidence.added.length + evidence.removed.length).toBeGreaterThan(0)
  })

  it('are told to nobody who is not a customer', async () => {
    const { applicationId } = await approved(world)
    await db().application.update({ where: { id: applicationId }, data: { customerId: null } })
    await world.publishAgreements()
    await noticeAgreements()
    expect(await noticesOf(applicationId)).toEqual([])
  })

  it('overtaken by still newer ones before the letter went out come as one letter', async () => {
    const { applicationId, email } = await approved(world)
    await world.publishAgreements()
    await noticeAgreements()
    await world.publishAgreements()
    await noticeAgreements()
    expect(await noticesOf(applicationId)).toHaveLength(2)
    await tellWhatWaits(applicationId)
    expect(await lettersTo(email)).toHaveLength(1)
    expect(await noticesInEvidence(applicationId)).toMatchObject([{ version: (await readPublishedAgreements()).version }])
  })

  it('that two find in the same moment are kept once', async () => {
    await world.publishAgreements()
    const both = await Promise.all([readPublishedAgreements(), readPublishedAgreements(), readPublishedAgreements()])
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
    expect(both[0]!.documents.length).toBe(new Set(both[0]!.documents.map(({ position }) => position)).size)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { brand } from '../domain/brand'
import { letterWords } from '../words/emails'
import { tasks } from '../upkeep/tasks'
import { changeLanguage } from './change-language'
import { confirmPhoneCode } from './confirm-phone-code'
import { sendPhoneCode } from './send-phone-code'
import { findLiveSession } from './session'
import { codeFor, newAddress, origin, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
let phones = 9000
let email: string
let applicantId: string
let applicationId: string
let here: string
let other: string

/** Somebody in two browsers, who has proved no phone yet. */
beforeEach(async () => {
  email = newAddress()
  ;({ applicantId, applicationId } = await signIn(world, email))
  ;[here, other] = [await sits(), await sits()]
})

const newPhone = () => `+1415555${(phones += 1)}`
const sits = async () => (await db().session.create({ data: { applicantId } })).id
const isLive = async (id: string) => (await findLiveSession(id, { isSeen: false })) !== null
const letters = () => db().$queryRaw<object[]>`select 1 from graphile_worker.jobs where key = ${`phone-changed:${applicationId}`}`

async function proves(phone: string) {
  await sendPhoneCode(applicantId, phone, 'en', origin)
  expect((await confirmPhoneCode(applicantId, await codeFor(world, phone), here)).refused).toBeNull()
}

describe('a phone that takes the place of none, or of itself', () => {
  it('ends nothing, and is written about to nobody', async () => {
    const phone = newPhone()
    await proves(phone)
    await proves(phone)
    expect([await isLive(here), await isLive(other)]).toEqual([true, true])
    expect(await letters()).toEqual([])
  })
})

describe('a phone that takes the place of another', () => {
  beforeEach(() => proves(newPhone()))

  it('ends every other sitting, and no more', async () => {
    await proves(newPhone())
    expect([await isLive(here), await isLive(other)]).toEqual([true, false])
  })

  it('is written about to the mailbox, in the language of the person', async () => {
    await changeLanguage(applicantId, 'es')
    await proves(newPhone())
    expect(await letters()).toHaveLength(1)
    await tasks['tell-phone-changed']!({ applicationId })
    const [letter] = await world.messagesTo(email)
    expect(letter!.subject).toBe(letterWords.es.letters['phone-changed'](brand.name).subject)
    for (const sentence of letterWords.es.letters['phone-changed'](brand.name).paragraphs) expect(letter!.text).toContain(sentence)
    expect(letter!.text).not.toContain(String(phones))
  })
})

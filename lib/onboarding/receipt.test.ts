import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { findLastEntry } from '../evidence/find-evidence'
import { letterWords } from '../words/emails'
import { changeLanguage } from './change-language'
import { followApplication } from './follow-application'
import { submitApplication } from './submit-application'
import { tellApplicant } from './tell-applicant'
import { readyToSend } from './test-applicant'
import { testWorld } from './test-world'
import { writeReceipt } from './write-receipt'

const world = testWorld()

async function lettersTo(email: string) {
  return (await world.messagesTo(email)).filter(({ code }) => code === null).toReversed()
}

async function sentBySomebody() {
  const somebody = await readyToSend(world)
  await submitApplication(somebody.applicationId)
  return somebody
}

describe('the receipt', () => {
  it('comes with the letter that says that it is sent, and is the one that can be downloaded', async () => {
    const { applicationId, applicantId, email } = await sentBySomebody()
    await tellApplicant(applicationId, 'SUBMITTED')
    const [letter] = await lettersTo(email)
    const receipt = (await writeReceipt({ applicantId }, 'en'))!
    expect(letter!.attachments).toEqual([
      { name: receipt.fileName, type: 'application/pdf', base64: Buffer.from(receipt.bytes).toString('base64') },
    ])
    expect(letter!.text).toContain(letterWords.en.receiptAttached)
    const sha256 = createHash('sha256').update(receipt.bytes).digest('hex')
    expect(JSON.parse((await findLastEntry(applicationId, 'receipt-mailed'))!.body)).toEqual({ sha256 })
  })

  it('comes with the next letter when that one was overtaken, and with no other', async () => {
    const { applicationId, applicantId, email } = await sentBySomebody()
    await changeLanguage(applicantId, 'es')
    const [{ id } = { id: '' }] = await world.applicationsOf(email)
    for (const status of ['MANUAL_REVIEW', 'APPROVED']) {
      await world.decide(id, status)
      await followApplication(applicationId, 'POLL')
      await tellApplicant(applicationId, status)
    }
    const letters = await lettersTo(email)
    expect(letters.map(({ attachments }) => attachments!.map(({ name }) => name))).toEqual([
      [expect.stringMatching(/^meridian-comprobante-\w{8}\.pdf$/)],
      [],
    ])
    expect(letters[0]!.text).toContain(letterWords.es.receiptAttached)
    expect(letters[1]!.text).not.toContain(letterWords.es.receiptAttached)
  })

  it('is not there before anything was sent', async () => {
    const { applicantId } = await readyToSend(world)
    expect(await writeReceipt({ applicantId }, 'en')).toBeNull()
  })

  it('is about the agreements that were agreed to, whatever Jiko has published since', async () => {
    const { applicationId, applicantId } = await sentBySomebody()
    const before = await writeReceipt({ applicantId }, 'en')
    const set = await db().agreementSet.findFirstOrThrow({ where: { applicationId } })
    const { id: _, ...newer } = { ...set, version: 'newer', acceptedAt: null, fetchedAt: new Date() }
    await db().agreementSet.create({ data: newer })
    expect(await writeReceipt({ applicantId }, 'en')).toEqual(before)
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { readAgreementPdf, readAgreements } from '../jiko/agreements'
import { acceptAgreements } from './accept-agreements'
import { findAgreementFile, showAgreements } from './show-agreements'
import { newAddress, origin, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()

describe('the agreements shown for an application', () => {
  it('are kept with the hash of the very bytes that Jiko serves and the person can open', async () => {
    const { applicantId } = await signIn(world, newAddress())
    const shown = await showAgreements(applicantId)
    const bundle = await readAgreements()
    expect(shown.documents.map(({ title, type, category }) => ({ title, type, category }))).toEqual(
      bundle.documents.map(({ title, type, category }) => ({ title, type, category })),
    )
    const atJiko = await readAgreementPdf(bundle.documents[0]!.pdf_download_url)
    const opened = await findAgreementFile(applicantId, shown.documents[0]!.id)
    expect(shown.documents[0]!.sha256).toBe(createHash('sha256').update(atJiko).digest('hex'))
    expect(Buffer.from(opened!.content).equals(atJiko)).toBe(true)
  })

  it('are not opened by anybody else', async () => {
    const [one, other] = [await signIn(world, newAddress()), await signIn(world, newAddress())]
    const shown = await showAgreements(one.applicantId)
    expect(await findAgreementFile(other.applicantId, shown.documents[0]!.id)).toBeNull()
  })

  it('are consented to with time, language and, sealed, where from', async () => {
    const { applicantId, applicationId } = await signIn(world, newAddress())
    const shown = await showAgreements(applicantId)
    await acceptAgreements(applicationId, shown.id, 'es', origin)
    const consent = await db().agreementSet.findUniqueOrThrow({ where: { id: shown.id } })
    expect(consent.acceptedLanguage).toBe('es')
    expect(consent.acceptedAt).not.toBeNull()
    expect(Buffer.from(consent.acceptedFromSealed!).toString('latin1')).not.toContain(origin.ip)
  })

  it('count only in the version that was on the screen', async () => {
    const { applicantId, applicationId } = await signIn(world, newAddress())
    const older = await showAgreements(applicantId)
    await world.publishAgreements()
    const newer = await showAgreements(applicantId)
    expect(newer.version).not.toBe(older.version)
    expect((await acceptAgreements(applicationId, older.id, 'en', origin)).refused).toBe('newer-agreements')
    expect((await acceptAgreements(applicationId, newer.id, 'en', origin)).refused).toBeNull()
  })

  it('stand once in the store for everybody who was shown them', async () => {
    const before = await db().agreementFile.count()
    await showAgreements((await signIn(world, newAddress())).applicantId)
    expect(await db().agreementFile.count()).toBe(before)
  })
})

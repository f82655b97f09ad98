import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '../db/prisma'
import { submitApplication } from '../onboarding/submit-application'
import { readyToSend } from '../onboarding/test-applicant'
import { testWorld } from '../onboarding/test-world'
import { evidencePage } from './evidence-page'
import { findApplicationsByEmail } from './find-by-email'
import { findEvidence } from './find-evidence'
import { keepEvidence } from './keep-evidence'
import { writeEvidenceFile } from './write-evidence-file'

const world = testWorld()
let folder: string
let somebody: Awaited<ReturnType<typeof readyToSend>>
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'foyer-evidence-'))
  somebody = await readyToSend(world)
  await submitApplication(somebody.applicationId)
})
afterAll(() => rm(folder, { recursive: true }))

describe('the file for an auditor', () => {
  it('says that all is as it was kept, and what happened, in plain words', async () => {
    const { file, wrong } = await writeEvidenceFile(somebody.applicationId.toUpperCase(), folder)
    expect(wrong).toEqual([])
    const page = await readFile(file, 'utf8')
    expect(page).toContain('Verified: all 12 entries are as they were kept.')
    expect(page).toContain('5. The person ticked the box and agreed to version')
    expect(page).toContain('Jiko said that the application is SUBMITTED')
    expect(page).not.toContain('undefined')
    for (const told of [somebody.email, somebody.phone, somebody.number, 'Núñez']) expect(page).not.toContain(told)
    expect((await stat(file)).mode & 0o077).toBe(0)
  })

  it('says which entry is wrong', async () => {
    const evidence = await findEvidence(somebody.applicationId)
    const page = evidencePage({ ...evidence, faults: [{ fault: 'entry-changed', sequence: 5 }] }, new Date())
    expect(page).toContain('Entry 5 was changed after it was kept')
    expect(page).not.toContain('Verified')
    expect(page.match(/<section class="wrong"><h2>5\./)).not.toBeNull()
  })

  it('says so when there is none', async () => {
    expect((await writeEvidenceFile(randomUUID(), folder)).wrong).toEqual([expect.stringMatching(/^There is no evidence/)])
    await expect(writeEvidenceFile('../../etc', folder)).rejects.toThrow('no id')
  })

  it('shows what somebody smuggled in as text, and what cannot be read as it stands', async () => {
    const { applicationId } = await readyToSend(world)
    await db().$transaction((tx) =>
      keepEvidence(tx, applicationId, [{ kind: 'application-refused', fields: ['<script>alert(1)</script>'] }]))
    const evidence = await findEvidence(applicationId)
    expect(evidencePage(evidence, new Date())).not.toContain('<script')
    const spoilt = evidence.entries.map((entry) => ({ ...entry, kind: 'consented', body: '{"half' }))
    expect(evidencePage({ ...evidence, entries: spoilt }, new Date())).toContain('{&quot;half')
  })

  it('is found by the address too, when the person is gone as well', async () => {
    const { applicantId, applicationId, email } = await readyToSend(world)
    expect(await findApplicationsByEmail(` ${email.toUpperCase()}\n`)).toEqual([applicationId])
    await db().applicant.delete({ where: { id: applicantId } })
    expect(await findApplicationsByEmail(email)).toEqual([applicationId])
    expect(await findApplicationsByEmail('nobody@example.com')).toEqual([])
  })
})

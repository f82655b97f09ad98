import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '../db/prisma'
import { findEvidence } from '../evidence/find-evidence'
import { fingerprintAddress, fingerprintBody } from '../evidence/fingerprint'
import type { JikoEvent } from '../jiko/schema'
import { receiveWebhook } from '../upkeep/receive-webhook'
import { tasks } from '../upkeep/tasks'
import { changeLanguage } from './change-language'
import { deliverApplication } from './deliver-application'
import { deliverDocument } from './deliver-document'
import { followApplication } from './follow-application'
import { keepDocument } from './keep-document'
import { showAgreements } from './show-agreements'
import { submitApplication } from './submit-application'
import { agree, askedForAddress, readyToSend, signIn } from './test-applicant'
import { testWorld } from './test-world'

const world = testWorld()
afterEach(async () => {
  vi.restoreAllMocks()
  await world.repair()
})

const creating = { method: 'POST', path: '^/api/v1/applications/$' }

type Fact = { kind: string; [about: string]: unknown }

/** The facts in their order, of a chain without a fault. */
async function factsOf(applicationId: string) {
  const { entries, faults } = await findEvidence(applicationId)
  expect(faults).toEqual([])
  return entries.map(({ kind, body }): Fact => ({ kind, ...JSON.parse(body) }))
}

async function kindsOf(applicationId: string) {
  return (await factsOf(applicationId)).map(({ kind }) => kind)
}

describe('the evidence of an application', () => {
  it('tells its whole way, in order', async () => {
    const { applicationId, email, phone } = await readyToSend(world)
    await submitApplication(applicationId)
    const facts = await factsOf(applicationId)
    expect(facts.map(({ kind }) => kind)).toEqual([
      'contact-proved', 'signed-in', 'contact-proved', 'agreements-shown', 'consented', 'identity-checked',
      'application-sent', 'request-sent', 'data-destroyed', 'status-learned', 'request-sent', 'status-learned',
    ])
    expect(facts[0]).toMatchObject({ channel: 'email', addressDigest: await fingerprintAddress(email) })
    expect(facts[2]).toMatchObject({ channel: 'phone', addressDigest: await fingerprintAddress(phone) })
    expect(facts[5]).toMatchObject({ vendor: 'stripe', outcome: 'passed', failure: null })
    expect(facts.at(-1)).toMatchObject({ status: 'SUBMITTED', source: 'APPLY', jikoEventId: null })
  })

  it('holds nothing that describes the person', async () => {
    const { applicationId, email, phone, number } = await readyToSend(world)
    await submitApplication(applicationId)
    const kept = JSON.stringify(await factsOf(applicationId))
    for (const told of [email, phone, number, 'Ana', 'Núñez', 'Folsom', '1987', '203.0.113.7']) expect(kept).not.toContain(told)
    // Whoever knows the rest of a request could try out every number against a plain hash of it.
    const [create] = (await factsOf(applicationId)).filter(({ kind }) => kind === 'request-sent')
    expect(create!.bodyDigest).toMatch(/^[\w-]{43}$/)
  })

  it('names what was shown and agreed to by the very bytes', async () => {
    const { applicantId, applicationId } = await readyToSend(world)
    const shown = await showAgreements(applicantId)
    const facts = await factsOf(applicationId)
    const documents = shown.documents.map(({ title, sha256 }) => ({ title, sha256 }))
    expect(facts.find(({ kind }) => kind === 'agreements-shown')).toMatchObject({ setId: shown.id, version: shown.version, language: 'en', documents })
    const acceptedAt = shown.acceptedAt!.toISOString()
    expect(facts.find(({ kind }) => kind === 'consented')).toMatchObject({ setId: shown.id, version: shown.version, acceptedAt, language: 'en' })
    for (const { sha256 } of shown.documents) {
      const { content } = await db().agreementFile.findUniqueOrThrow({ where: { sha256 } })
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
  })

  it('says once for each language and version that agreements were shown', async () => {
    const { applicantId, applicationId } = await readyToSend(world)
    const shown = async () => (await factsOf(applicationId)).filter(({ kind }) => kind === 'agreements-shown').map(({ language }) => language)
    await Promise.all([showAgreements(applicantId), showAgreements(applicantId)])
    expect(await shown()).toEqual(['en'])
    await changeLanguage(applicantId, 'es')
    await showAgreements(applicantId)
    await showAgreements(applicantId)
    expect(await shown()).toEqual(['en', 'es'])
    await world.publishAgreements()
    await agree(applicantId, applicationId)
    expect(await shown()).toEqual(['en', 'es', 'es'])
  })

  it('has the fingerprint of the bytes that went out to Jiko, and its key', async () => {
    const { applicationId } = await readyToSend(world)
    const fetching = vi.spyOn(globalThis, 'fetch')
    await submitApplication(applicationId)
    const wentOut = await Promise.all(fetching.mock.calls
      .map(([url, init]) => ({ path: new URL(String(url)).pathname, init }))
      .filter(({ path, init }) => init?.method === 'POST' && path.startsWith('/api/v1/applications/'))
      .map(async ({ path, init }) => ({
        kind: 'request-sent',
        endpoint: `POST ${path}`,
        idempotencyKey: new Headers(init!.headers).get('x-jiko-idempotency'),
        bodyDigest: await fingerprintBody((init!.body as Uint8Array | undefined) ?? new Uint8Array()),
      })))
    expect(wentOut).toHaveLength(2)
    expect((await factsOf(applicationId)).filter(({ kind }) => kind === 'request-sent')).toEqual(wentOut)
  })

  it('keeps a request once, however often its answer is lost', async () => {
    const { applicationId } = await readyToSend(world)
    await world.breakdown({ match: creating, kind: 'drop-after', count: 2 })
    await submitApplication(applicationId)
    await deliverApplication(applicationId).catch(() => undefined)
    await deliverApplication(applicationId)
    expect((await kindsOf(applicationId)).filter((kind) => kind === 'request-sent')).toHaveLength(2)
  })

  it('tells what Jiko refused, in words of ours, and the sending that followed under another key', async () => {
    const { applicationId } = await readyToSend(world)
    const detail = [{ loc: ['body', 'address', '412345678'], msg: 'No', type: 'value_error' }]
    await world.breakdown({ match: creating, kind: 'body', status: 422, body: JSON.stringify({ detail }), count: 1 })
    await submitApplication(applicationId)
    expect((await factsOf(applicationId)).at(-1)).toEqual({ kind: 'application-refused', fields: ['address'] })
    await db().answer.updateMany({ where: { applicationId }, data: { refusedAt: null } })
    await submitApplication(applicationId)
    const keys = (await factsOf(applicationId)).filter(({ kind }) => kind === 'request-sent').map(({ idempotencyKey }) => idempotencyKey)
    expect(new Set(keys).size).toBe(3)
  })

  it('names the event of Jiko’s that hinted at a status, and Jiko’s own time of it', async () => {
    const { applicationId, jikoId } = await askedForAddress(world)
    await world.decide(jikoId, 'MANUAL_REVIEW')
    const event: JikoEvent = {
      event_id: crypto.randomUUID(),
      event_type: 'application.manual_review',
      timestamp: new Date().toISOString(),
      payload: { application_id: jikoId },
    }
    await receiveWebhook(event)
    const [job] = await db().$queryRaw<{ payload: Record<string, string> }[]>`
      select payload from graphile_worker._private_jobs where key = ${`follow:${applicationId}`}`
    await tasks['follow-application']!(job!.payload)
    const learned = (await factsOf(applicationId)).at(-1)
    expect(learned).toMatchObject({ kind: 'status-learned', status: 'MANUAL_REVIEW', source: 'WEBHOOK', jikoEventId: event.event_id })
    const { jikoUpdatedAt } = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
    expect(learned!.jikoUpdatedAt).toBe(jikoUpdatedAt!.toISOString())
  })

  it('tells of each document when it was kept and what became of it, once', async () => {
    const { applicationId } = await askedForAddress(world)
    const picture = await sharp({ create: { width: 1600, height: 1100, channels: 3, background: '#7a8' } }).png().toBuffer()
    await keepDocument(applicationId, 'address-proof', picture)
    const { id: documentId, sha256 } = await db().document.findFirstOrThrow({ where: { applicationId } })
    await Promise.all([deliverDocument(documentId), deliverDocument(documentId)])
    const about = { documentId, type: 'address-proof', sha256 }
    const facts = (await factsOf(applicationId)).filter(({ kind }) => kind.startsWith('document-'))
    expect(facts).toEqual([{ kind: 'document-kept', ...about }, { kind: 'document-delivered', ...about, jikoDocumentId: expect.any(String) }])
  })

  it('stays one chain, however many write at once', async () => {
    const { applicationId, applicantId, email } = await readyToSend(world)
    await changeLanguage(applicantId, 'es')
    await Promise.all([
      signIn(world, email),
      showAgreements(applicantId),
      ...Array.from({ length: 5 }, () => submitApplication(applicationId)),
      ...Array.from({ length: 5 }, () => followApplication(applicationId, 'POLL')),
    ])
    const kinds = await kindsOf(applicationId)
    expect(kinds.filter((kind) => kind === 'application-sent')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'signed-in')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === 'agreements-shown')).toHaveLength(2)
  })
})

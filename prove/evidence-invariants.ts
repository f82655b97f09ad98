import { isDeepStrictEqual } from 'node:util'
import { findEvidence } from '@/lib/evidence/find-evidence'

type Fact = { kind: string; [about: string]: unknown }

/** What the world outside knows of one application, and what the evidence must say as well. */
export type Witnessed = {
  /** The consent as Jiko has it; null while Jiko has none. */
  consent: { version: string; timestamp: string } | null
  jikoApplicationId: string | null
  status: string | null
  timesApplied: number
  documents: { id: string; sha256: string }[]
}

/** Every way in which the evidence is not whole, or tells another story than the world outside does. */
export async function brokenEvidence(applicationId: string, witnessed: Witnessed): Promise<string[]> {
  const { entries, faults } = await findEvidence(applicationId)
  const facts = entries.map(({ kind, body }): Fact => ({ kind, ...JSON.parse(body) }))
  const of = (kind: string, about: object = {}) => facts.filter((fact) => fact.kind === kind && contains(fact, about))
  const broken = faults.map((fault) => `the evidence is broken: ${JSON.stringify(fault)}`)
  const must = (holds: boolean, what: string) => holds || broken.push(what)

  const { consent, jikoApplicationId, status, timesApplied, documents } = witnessed
  if (consent) {
    const consents = of('consented', { version: consent.version, acceptedAt: consent.timestamp })
    must(consents.length === 1, `the evidence has the consent ${consents.length} times`)
    must(of('agreements-shown', { version: consent.version }).length > 0, 'the evidence does not say that they were shown')
  }
  if (jikoApplicationId && timesApplied > 0) {
    const applied = of('request-sent', { endpoint: `POST /api/v1/applications/${jikoApplicationId}/apply/` })
    const acts = new Set(applied.map(({ idempotencyKey }) => idempotencyKey)).size
    const sent = of('application-sent').length
    must(sent === 1 + of('application-refused').length, `the evidence says ${sent} times that it was sent`)
    must(acts === applied.length, 'the evidence has a request twice')
    must(acts === timesApplied, `the evidence has ${acts} applyings, Jiko ${timesApplied}`)
    must(of('status-learned').at(-1)?.status === status, `the evidence ends with ${of('status-learned').at(-1)?.status}`)
    must(of('data-destroyed', { what: 'identification-number' }).length === 1, 'the evidence does not say once that the number is gone')
  }
  for (const { id: documentId, sha256 } of documents) {
    for (const kind of ['document-kept', 'document-delivered']) {
      must(of(kind, { documentId, sha256 }).length === 1, `the evidence says ${of(kind, { documentId }).length} times: ${kind}`)
    }
  }
  return broken
}

function contains(fact: Fact, about: object): boolean {
  return Object.entries(about).every(([name, value]) => isDeepStrictEqual(fact[name], value))
}

import { randomUUID } from 'node:crypto'
import { isId } from '../db/is-id'
import { db } from '../db/prisma'
import type { Challenge, ChallengePurpose } from '../db/generated/client'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { digest } from '../vault/digest'
import { seal } from '../vault/seal'
import { carryCodeNow, makeSealedCode, planDelivery } from './carry-code'
import { addressPlace, ownerOf } from './challenge-seals'
import type { CodeCarrier } from './code-carriers'
import { mayBeSent } from './code-limits'

/** Where a request came from, as far as it can be trusted. */
export type Origin = { ip: string; userAgent: string }

export type SendRefusal = 'too-many-codes' | 'wait-before-resending'

type NewChallenge = {
  purpose: ChallengePurpose
  address: string
  applicantId?: string
  /** The sitting that it confirms. */
  sessionId?: string
  /** When whoever asks has proved this address before. */
  askerProvedAt?: Date | null
  language: Language
  origin: Origin
}

/**
 * Starts the proof of one address: makes a code, keeps it, sends it. Kept first, so that a code that has gone
 * out always works; should this process die in between, the queue sends it.
 */
export async function startChallenge<Refusal extends string>(
  wanted: NewChallenge,
  carrier: CodeCarrier<Refusal>,
): Promise<Outcome<Refusal | SendRefusal, { challengeId: string }>> {
  const { address, applicantId, sessionId, askerProvedAt = null, origin } = wanted
  if (!(await mayBeSent({ address, askerProvedAt }, origin.ip))) return refuse('too-many-codes')
  const may = await carrier.mayCarry(address, applicantId ?? null)
  if (may.refused !== null) return refuse(may.refused)

  const id = randomUUID()
  const owner = ownerOf(wanted)
  const made = await makeSealedCode(id, owner)
  const addressDigest = await digest('address', address)
  const addressSealed = await seal(address, addressPlace(id), owner)
  await db().$transaction(async (tx) => {
    await tx.challenge.create({
      data: {
        id,
        purpose: wanted.purpose,
        applicantId,
        sessionId,
        askerProvedAt,
        language: wanted.language,
        addressDigest,
        addressSealed,
        sentAt: new Date(),
        ...made,
      },
    })
    await planDelivery(tx, id, carrier.channel)
  })

  const delivered = await carryCodeNow(id, carrier)
  if (delivered.refused === null) return accept({ challengeId: id })
  await db().challenge.deleteMany({ where: { id, codeDigest: made.codeDigest } })
  return refuse(delivered.refused)
}

export async function findChallenge(id: string | undefined): Promise<Challenge | null> {
  return id && isId(id) ? db().challenge.findUnique({ where: { id } }) : null
}

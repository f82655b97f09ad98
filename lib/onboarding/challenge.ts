import { randomUUID } from 'node:crypto'
import { isId } from '../db/is-id'
import { db, type Transaction } from '../db/prisma'
import type { Challenge, ChallengePurpose } from '../db/generated/client'
import { makeCode, resendAllowedAt } from '../domain/code'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { MailUnavailable } from '../messages/mail'
import { TextsUnavailable } from '../messages/texts'
import type { Owner } from '../vault/data-keys'
import { digest } from '../vault/digest'
import { seal } from '../vault/seal'
import { addressOf, addressPlace, codeDigestOf, codePlace, ownerOf } from './challenge-seals'
import type { CodeCarrier, CodeChannel } from './code-carriers'
import { mayBeSent } from './code-limits'
import { deliverCode } from './deliver-code'

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

  const delivered = await tryNow(id, carrier)
  if (delivered.refused === null) return accept({ challengeId: id })
  await db().challenge.deleteMany({ where: { id, codeDigest: made.codeDigest } })
  return refuse(delivered.refused)
}

/**
 * Sends a fresh code for the same proof; the one before stops working, unless this one cannot go out. The wait
 * grows with every send.
 */
export async function sendAgain<Refusal extends string>(
  challenge: Challenge,
  carrier: CodeCarrier<Refusal>,
  language: Language,
  origin: Origin,
): Promise<Outcome<Refusal | SendRefusal>> {
  if (resendAllowedAt(challenge.sentAt, challenge.sends) > new Date()) return refuse('wait-before-resending')
  const { id, applicantId, askerProvedAt, codeDigest, codeSealed, sentAt, sends, tries } = challenge
  const address = await addressOf(challenge)
  if (!(await mayBeSent({ address, askerProvedAt }, origin.ip))) return refuse('too-many-codes')
  const may = await carrier.mayCarry(address, applicantId)
  if (may.refused !== null) return may

  const made = await makeSealedCode(id, ownerOf(challenge))
  const replaced = await db().$transaction(async (tx) => {
    const { count } = await tx.challenge.updateMany({
      where: { id, usedAt: null, sends },
      data: { ...made, language, sentAt: new Date(), sends: { increment: 1 }, tries: 0 },
    })
    if (count === 1) await planDelivery(tx, id, carrier.channel)
    return count === 1
  })
  // Another tab has just asked for one, and that is on its way.
  if (!replaced) return refuse('wait-before-resending')

  const delivered = await tryNow(id, carrier)
  if (delivered.refused === null) return accept()
  const before = { codeDigest, codeSealed, sentAt, sends, tries }
  await db().challenge.updateMany({ where: { id, codeDigest: made.codeDigest }, data: before })
  return delivered
}

export async function findChallenge(id: string | undefined): Promise<Challenge | null> {
  return id && isId(id) ? db().challenge.findUnique({ where: { id } }) : null
}

/** The person should see the result at once. */
async function tryNow<Refusal extends string>(challengeId: string, carrier: CodeCarrier<Refusal>): Promise<Outcome<Refusal>> {
  try {
    return await deliverCode(challengeId, carrier)
  } catch (error) {
    if (!(error instanceof MailUnavailable || error instanceof TextsUnavailable)) throw error
    log.error('code.undelivered', error, { messageKind: carrier.channel })
    return refuse(carrier.whenDown)
  }
}

/** If this process dies before the vendor has taken the code, the queue sends it after so long. */
const fallbackAfterMs = 30_000

async function planDelivery(tx: Transaction, challengeId: string, channel: CodeChannel) {
  const runAt = new Date(Date.now() + fallbackAfterMs)
  await addJob(tx, { name: 'deliver-code', payload: { challengeId, channel }, key: `code:${challengeId}`, runAt })
}

async function makeSealedCode(challengeId: string, owner: Owner) {
  const code = makeCode()
  return { codeDigest: await codeDigestOf(challengeId, code), codeSealed: await seal(code, codePlace(challengeId), owner) }
}

import type { Challenge } from '../db/generated/client'
import { db } from '../db/prisma'
import { resendAllowedAt } from '../domain/code'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { carryCodeNow, makeSealedCode, planDelivery } from './carry-code'
import type { Origin, SendRefusal } from './challenge'
import { addressOf, ownerOf } from './challenge-seals'
import type { CodeCarrier } from './code-carriers'
import { mayBeSent } from './code-limits'

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

  const delivered = await carryCodeNow(id, carrier)
  if (delivered.refused === null) return accept()
  const before = { codeDigest, codeSealed, sentAt, sends, tries }
  await db().challenge.updateMany({ where: { id, codeDigest: made.codeDigest }, data: before })
  return delivered
}

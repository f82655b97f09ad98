import { db, type Transaction } from '../db/prisma'
import type { Challenge } from '../db/generated/client'
import { codePolicy } from '../domain/code-policy'
import { isLanguage, languages } from '../domain/language'
import { accept, type Outcome } from '../domain/outcome'
import { open } from '../vault/seal'
import { addressOf, codePlace } from './challenge-seals'
import type { CodeCarrier } from './code-carriers'
import { lockApplicationOf } from './lock-application'

/**
 * Carries a kept code to its vendor and erases it here. Safe to repeat: a code that has gone out, was used or
 * is too old is left alone. Should the vendor's word be lost, the same code goes out twice.
 * @throws MailUnavailable, TextsUnavailable: it may be tried again
 */
export async function deliverCode<Refusal extends string>(
  challengeId: string,
  { carry }: CodeCarrier<Refusal>,
): Promise<Outcome<Refusal>> {
  const challenge = await db().challenge.findUnique({ where: { id: challengeId } })
  if (!challenge?.codeSealed || challenge.usedAt) return accept()

  const isTooOld = challenge.sentAt.getTime() + codePolicy.lifetimeMs < Date.now()
  const code = await open(challenge.codeSealed, codePlace(challengeId))
  const language = isLanguage(challenge.language) ? challenge.language : languages[0]
  const carried = isTooOld ? accept() : await carry(await addressOf(challenge), code, language)
  await settle(challenge, { hasGoneOut: !isTooOld && carried.refused === null })
  return carried
}

/** Erases the code; and once a code went to a new number, whatever number was proved before no longer counts. */
async function settle(challenge: Challenge, { hasGoneOut }: { hasGoneOut: boolean }) {
  const { id, codeDigest, applicantId, purpose } = challenge
  await db().$transaction(async (tx) => {
    const { count } = await tx.challenge.updateMany({ where: { id, codeDigest, usedAt: null }, data: { codeSealed: null } })
    if (count === 0 || !hasGoneOut || purpose !== 'PHONE' || !applicantId) return
    if (await hasMovedOn(tx, applicantId, challenge)) return
    await tx.applicant.update({ where: { id: applicantId }, data: { phoneSealed: null, phoneProvedAt: null } })
  })
}

/** A code that the queue carries for a process that died may come after a newer one was proved, or all was sent. */
async function hasMovedOn(tx: Transaction, applicantId: string, { startedAt }: Challenge): Promise<boolean> {
  if ((await lockApplicationOf(tx, applicantId)).sentAt) return true
  return (await tx.challenge.count({ where: { applicantId, purpose: 'PHONE', startedAt: { gt: startedAt } } })) > 0
}

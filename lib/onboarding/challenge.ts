import { randomUUID } from 'node:crypto'
import { isId } from '../db/is-id'
import { db, type Transaction } from '../db/prisma'
import type { Challenge, ChallengePurpose } from '../db/generated/client'
import { codePolicy, judgeCode, makeCode, normalizeCode, resendAllowedAt, type CodeRefusal } from '../domain/code'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { MailUnavailable } from '../messages/mail'
import { TextsUnavailable } from '../messages/texts'
import type { Owner } from '../vault/data-keys'
import { digest } from '../vault/digest'
import { seal } from '../vault/seal'
import { addressOf, addressPlace, codePlace, ownerOf } from './challenge-seals'
import type { CodeCarrier, CodeChannel } from './code-carriers'
import { deliverCode } from './deliver-code'
import { isWithin, uncount } from './limits'

/** Where a request came from, as far as it can be trusted. */
export type Origin = { ip: string; userAgent: string }

export type SendRefusal = 'too-many-codes' | 'wait-before-resending'
/** `challenge-unknown`: no code was asked for in this browser, or so long ago that it is gone. */
export type AnswerRefusal = CodeRefusal | 'challenge-unknown' | 'too-many-wrong-today'

type NewChallenge = {
  purpose: ChallengePurpose
  address: string
  applicantId?: string
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
  if (!(await mayBeSent(wanted.address, wanted.origin))) return refuse('too-many-codes')

  const id = randomUUID()
  const owner = ownerOf(wanted)
  const made = await makeSealedCode(id, owner)
  const addressDigest = await digest('address', wanted.address)
  const addressSealed = await seal(wanted.address, addressPlace(id), owner)
  await db().$transaction(async (tx) => {
    await tx.challenge.create({
      data: {
        id,
        purpose: wanted.purpose,
        applicantId: wanted.applicantId,
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
  if (!(await mayBeSent(await addressOf(challenge), origin))) return refuse('too-many-codes')

  const { id, codeDigest, codeSealed, sentAt, sends, tries } = challenge
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

/**
 * Judges what was typed. The try is counted before the code is compared, for this code and for this
 * address and day, so guesses made at the same moment cannot exceed the limits (NIST SP 800-63B, throttling).
 * A right code works once, together with what it proves: `keep` is carried out with it, or neither is.
 */
export async function answerChallenge<Proof>(
  challengeId: string,
  typed: string,
  keep: (tx: Transaction, challenge: Challenge, address: string) => Promise<Proof>,
): Promise<Outcome<AnswerRefusal, Proof>> {
  const challenge = isId(challengeId) ? await countTry(challengeId) : null
  if (!challenge) return refuse('challenge-unknown')

  const address = await addressOf(challenge)
  if (!(await isWithin('wrong-per-address', address))) return refuse('too-many-wrong-today')
  const isMatch = (await digestOf(challenge.id, normalizeCode(typed))) === challenge.codeDigest
  const verdict = judgeCode({ ...challenge, isMatch, wrongAttempts: challenge.tries - 1 }, new Date())
  if (isMatch) await uncount('wrong-per-address', address)
  if (verdict !== 'ok') return refuse(verdict)

  return db().$transaction(async (tx) => {
    const { count } = await tx.challenge.updateMany({
      where: { id: challenge.id, usedAt: null },
      data: { usedAt: new Date(), codeSealed: null },
    })
    return count === 1 ? accept(await keep(tx, challenge, address)) : refuse('code-used')
  })
}

export async function findChallenge(id: string | undefined): Promise<Challenge | null> {
  return id && isId(id) ? db().challenge.findUnique({ where: { id } }) : null
}

async function countTry(id: string): Promise<Challenge | null> {
  const [counted] = await db().challenge.updateManyAndReturn({
    where: { id, tries: { lte: codePolicy.attemptsMax } },
    data: { tries: { increment: 1 } },
  })
  return counted ?? findChallenge(id)
}

async function mayBeSent(address: string, origin: Origin): Promise<boolean> {
  return (await isWithin('sends-per-ip', origin.ip)) && (await isWithin('sends-per-address', address))
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
  return { codeDigest: await digestOf(challengeId, code), codeSealed: await seal(code, codePlace(challengeId), owner) }
}

async function digestOf(challengeId: string, code: string): Promise<string> {
  return digest('code', `${challengeId}:${code}`)
}

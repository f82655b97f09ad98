import { randomUUID } from 'node:crypto'
import { isId } from '../db/is-id'
import { db } from '../db/prisma'
import type { Challenge, ChallengePurpose } from '../db/generated/client'
import { codePolicy, judgeCode, makeCode, normalizeCode, resendAllowedAt, type CodeRefusal } from '../domain/code'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { digest } from '../vault/digest'
import { open, seal } from '../vault/seal'
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

/** Carries a code to its address. Throws when the vendor cannot take it. */
export type Deliver<Refusal extends string> = (address: string, code: string) => Promise<Outcome<Refusal>>

/** Starts the proof of one address: sends a code, and keeps it only as a keyed hash. */
export async function startChallenge<Refusal extends string>(
  wanted: NewChallenge,
  deliver: Deliver<Refusal>,
): Promise<Outcome<Refusal | SendRefusal, { challengeId: string }>> {
  if (!(await mayBeSent(wanted.address, wanted.origin))) return refuse('too-many-codes')

  const id = randomUUID()
  const code = makeCode()
  const delivered = await deliver(wanted.address, code)
  if (delivered.refused !== null) return refuse(delivered.refused)

  await db().challenge.create({
    data: {
      id,
      purpose: wanted.purpose,
      applicantId: wanted.applicantId,
      language: wanted.language,
      addressDigest: digest('address', wanted.address),
      addressSealed: await seal(wanted.address, addressPlace(id)),
      codeDigest: digest('code', `${id}:${code}`),
      sentAt: new Date(),
    },
  })
  return accept({ challengeId: id })
}

/** Sends a fresh code for the same proof; the one before stops working. The wait grows with every send. */
export async function sendAgain<Refusal extends string>(
  challenge: Challenge,
  origin: Origin,
  deliver: Deliver<Refusal>,
): Promise<Outcome<Refusal | SendRefusal>> {
  if (resendAllowedAt(challenge.sentAt, challenge.sends) > new Date()) return refuse('wait-before-resending')
  const address = await addressOf(challenge)
  if (!(await mayBeSent(address, origin))) return refuse('too-many-codes')

  const code = makeCode()
  const delivered = await deliver(address, code)
  if (delivered.refused !== null) return delivered

  await db().challenge.update({
    where: { id: challenge.id, usedAt: null },
    data: {
      codeDigest: digest('code', `${challenge.id}:${code}`),
      sentAt: new Date(),
      sends: { increment: 1 },
      tries: 0,
    },
  })
  return accept()
}

/**
 * Judges what was typed. The try is counted before the code is compared, for this code and for this
 * address and day, so guesses made at the same moment cannot exceed the limits (NIST SP 800-63B, throttling). A right code works once.
 */
export async function answerChallenge(challengeId: string, typed: string): Promise<Outcome<AnswerRefusal, Challenge>> {
  const challenge = isId(challengeId) ? await countTry(challengeId) : null
  if (!challenge) return refuse('challenge-unknown')

  const address = await addressOf(challenge)
  if (!(await isWithin('wrong-per-address', address))) return refuse('too-many-wrong-today')
  const isMatch = digest('code', `${challenge.id}:${normalizeCode(typed)}`) === challenge.codeDigest
  const verdict = judgeCode({ ...challenge, isMatch, wrongAttempts: challenge.tries - 1 }, new Date())
  if (isMatch) await uncount('wrong-per-address', address)
  if (verdict !== 'ok') return refuse(verdict)

  const { count } = await db().challenge.updateMany({
    where: { id: challenge.id, usedAt: null },
    data: { usedAt: new Date() },
  })
  return count === 1 ? accept(challenge) : refuse('code-used')
}

/** The address a challenge is about, in clear. */
export async function addressOf(challenge: Challenge): Promise<string> {
  return open(challenge.addressSealed, addressPlace(challenge.id))
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

function addressPlace(row: string) {
  return { table: 'Challenge', column: 'addressSealed', row }
}

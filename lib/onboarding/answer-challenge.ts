import { isId } from '../db/is-id'
import { db, type Transaction } from '../db/prisma'
import type { Challenge, ChallengePurpose } from '../db/generated/client'
import { judgeCode, normalizeCode, type CodeRefusal } from '../domain/code'
import { codePolicy } from '../domain/code-policy'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { log } from '../log'
import { addressOf, codeDigestOf } from './challenge-seals'
import { countGuess } from './code-limits'

/** `challenge-unknown`: no code was asked for in this browser, or so long ago that it is gone. */
export type AnswerRefusal = CodeRefusal | 'challenge-unknown' | 'too-many-wrong-today'

/**
 * Judges what was typed. The try is counted before the code is compared, for this code and for this
 * address and day, so guesses made at the same moment cannot exceed the limits (NIST SP 800-63B, throttling).
 * A right code works once, for what it was sent for and together with what it proves: `keep` is carried out with it,
 * or neither is.
 */
export async function answerChallenge<Proof>(
  challengeId: string,
  purpose: ChallengePurpose,
  typed: string,
  keep: (tx: Transaction, challenge: Challenge, address: string) => Promise<Proof>,
): Promise<Outcome<AnswerRefusal, Proof>> {
  const challenge = isId(challengeId) ? await countTry(challengeId, purpose) : null
  if (!challenge) return refuse('challenge-unknown')

  const tried = { ...challenge, wrongAttempts: challenge.tries - 1 }
  const atBest = judgeCode({ ...tried, isMatch: true }, new Date())
  // Nothing is compared with a dead code, so it costs nobody one of the day's tries.
  if (atBest !== 'ok') return refuse(atBest)

  const address = await addressOf(challenge)
  const guess = await countGuess({ address, askerProvedAt: challenge.askerProvedAt })
  if (!guess) return refuse('too-many-wrong-today')
  const isMatch = (await codeDigestOf(challenge.id, normalizeCode(typed))) === challenge.codeDigest
  const verdict = judgeCode({ ...tried, isMatch }, new Date())
  log.info('code.typed', { messageKind: purpose, outcome: verdict, applicantId: challenge.applicantId })
  if (verdict !== 'ok') return refuse(verdict)
  await guess.takeBack()

  return db().$transaction(async (tx) => {
    const { count } = await tx.challenge.updateMany({
      where: { id: challenge.id, usedAt: null, codeDigest: challenge.codeDigest },
      data: { usedAt: new Date(), codeSealed: null },
    })
    return count === 1 ? accept(await keep(tx, challenge, address)) : refuse('code-used')
  })
}

async function countTry(id: string, purpose: ChallengePurpose): Promise<Challenge | null> {
  const [counted] = await db().challenge.updateManyAndReturn({
    where: { id, purpose, tries: { lte: codePolicy.attemptsMax } },
    data: { tries: { increment: 1 } },
  })
  return counted ?? db().challenge.findFirst({ where: { id, purpose } })
}

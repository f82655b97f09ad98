import { refuse, type Outcome } from '../domain/outcome'
import type { StepUpBy } from '../domain/step-up'
import { answerChallenge, type AnswerRefusal } from './answer-challenge'
import { findOpenStepUp, stepUpPurposes, wayOf } from './step-up'

/** The right code confirms this sitting, and no other, for a few minutes. */
export async function confirmStepUpCode(sessionId: string, ways: readonly StepUpBy[], code: string): Promise<Outcome<AnswerRefusal>> {
  const challenge = await findOpenStepUp(sessionId, ways)
  if (!challenge) return refuse('challenge-unknown')

  const steppedUpBy = wayOf(challenge)
  return answerChallenge(challenge.id, stepUpPurposes[steppedUpBy], code, async (tx) => {
    await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { steppedUpAt: new Date(), steppedUpBy } })
  })
}

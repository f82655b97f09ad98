import { db } from '../db/prisma'
import type { Challenge, ChallengePurpose } from '../db/generated/client'
import { stepUpEndsAt, stepUpWays, type StepUpBy, type StepUpReason } from '../domain/step-up'
import type { LiveSession } from './session'

export const stepUpPurposes = { email: 'STEP_UP_BY_EMAIL', phone: 'STEP_UP_BY_PHONE' } as const satisfies Record<StepUpBy, ChallengePurpose>

/** How somebody signed in stands before something that takes one more code. */
export type StepUpState = {
  /** Until when they have confirmed that it is them; null when they have yet to. */
  endsAt: Date | null
  ways: readonly [StepUpBy, ...StepUpBy[]]
}

/** `since`: when what is to be confirmed came up; a code typed before that was for something else. */
export async function findStepUp(session: LiveSession, reason: StepUpReason, since: Date | null = null): Promise<StepUpState> {
  const { phoneProvedAt } = await db().applicant.findUniqueOrThrow({ where: { id: session.applicantId } })
  const person = { hasPhone: phoneProvedAt !== null }
  return { endsAt: stepUpEndsAt(session, reason, person, new Date(), since), ways: stepUpWays(reason, person) }
}

/** The newest code that was sent to confirm this sitting in one of these ways, unless it has been used. */
export async function findOpenStepUp(sessionId: string, ways: readonly StepUpBy[]): Promise<Challenge | null> {
  const newest = await db().challenge.findFirst({
    where: { sessionId, purpose: { in: ways.map((way) => stepUpPurposes[way]) } },
    orderBy: { startedAt: 'desc' },
  })
  return newest && newest.usedAt === null ? newest : null
}

/** By what a challenge confirms. */
export function wayOf({ purpose }: Pick<Challenge, 'purpose'>): StepUpBy {
  return purpose === stepUpPurposes.email ? 'email' : 'phone'
}

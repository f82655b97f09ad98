import { db, type Transaction } from '../db/prisma'
import type { Prisma } from '../db/generated/client'
import type { Facts } from '../domain/facts'
import { findIdentityVendor } from '../identity/find-identity-vendor'
import { isAbout } from '../log'

const withFacts = {
  applicant: { include: { challenges: { where: { purpose: 'PHONE', usedAt: null }, orderBy: { startedAt: 'desc' }, take: 1 } } },
  answers: { select: { step: true, savedAt: true, refusedAt: true } },
  identityChecks: { orderBy: { startedAt: 'desc' } },
  agreements: { orderBy: { fetchedAt: 'desc' }, take: 1, include: { _count: { select: { documents: true } } } },
} satisfies Prisma.ApplicationInclude

/** An application with all that decides where the person stands. */
export type ApplicationWithFacts = Prisma.ApplicationGetPayload<{ include: typeof withFacts }>

/** The person's one application; made when they signed in, so it is there. */
export async function requireApplicationOf(applicantId: string): Promise<ApplicationWithFacts> {
  const application = await db().application.findUniqueOrThrow({ where: { applicantId }, include: withFacts })
  isAbout(application.id)
  return application
}

/** Only which one it is. */
export async function requireApplicationIdOf(applicantId: string): Promise<string> {
  const { id } = await db().application.findUniqueOrThrow({ where: { applicantId }, select: { id: true } })
  isAbout(id)
  return id
}

export async function requireApplicationById(
  id: string,
  store: Pick<Transaction, 'application'> = db(),
): Promise<ApplicationWithFacts> {
  return store.application.findUniqueOrThrow({ where: { id }, include: withFacts })
}

/** When each thing happened: what the journey is worked out from. */
export function factsOf(application: ApplicationWithFacts): Facts {
  const { applicant } = application
  return {
    phoneCodeSentAt: applicant.challenges[0]?.sentAt ?? null,
    phoneProvedAt: applicant.phoneProvedAt,
    agreementsAcceptedAt: latestAgreements(application)?.acceptedAt ?? null,
    answers: Object.fromEntries(application.answers.map((answer) => [answer.step, answer])),
    identityCheck: isIdentityAsked() ? { passedAt: lastPassedAt(application) } : 'not-asked',
    sentAt: application.sentAt,
  }
}

/** Whether people prove here that the answers are their own. */
export function isIdentityAsked(): boolean {
  return findIdentityVendor() !== null
}

function lastPassedAt({ identityChecks }: ApplicationWithFacts): Date | null {
  const passed = identityChecks.flatMap(({ outcome, outcomeAt }) => (outcome === 'passed' && outcomeAt ? [outcomeAt] : []))
  return passed.reduce<Date | null>((latest, time) => (latest && latest > time ? latest : time), null)
}

/** The bundle last shown, unless Jiko has published a newer one since. */
export function latestAgreements(application: ApplicationWithFacts) {
  const [latest] = application.agreements
  return latest && latest.supersededAt === null ? latest : null
}

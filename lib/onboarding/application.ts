import { db, type Transaction } from '../db/prisma'
import type { Application, Prisma } from '../db/generated/client'
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

export async function requireApplicationById(id: string): Promise<ApplicationWithFacts> {
  return db().application.findUniqueOrThrow({ where: { id }, include: withFacts })
}

/** Locked until the transaction ends: whoever else wants to change it waits. */
export async function lockApplication(tx: Transaction, id: string): Promise<Application> {
  await tx.$executeRaw`select 1 from "Application" where id = ${id}::uuid for update`
  return tx.application.findUniqueOrThrow({ where: { id } })
}

/** The person's application, locked. */
export async function lockApplicationOf(tx: Transaction, applicantId: string): Promise<Application> {
  const { id } = await tx.application.findUniqueOrThrow({ where: { applicantId }, select: { id: true } })
  return lockApplication(tx, id)
}

/** The same, with all that decides where the person stands. */
export async function lockApplicationWithFacts(tx: Transaction, id: string): Promise<ApplicationWithFacts> {
  await tx.$executeRaw`select 1 from "Application" where id = ${id}::uuid for update`
  return tx.application.findUniqueOrThrow({ where: { id }, include: withFacts })
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

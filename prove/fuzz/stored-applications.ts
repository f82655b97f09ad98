import { db } from '@/lib/db/prisma'
import { isLanguage } from '@/lib/domain/language'
import { open } from '@/lib/vault/seal'
import { broken } from './broken'
import { steps } from './stored-answers'

/** Applications, consents and checks that should not be there as they are. */
export async function findBrokenApplications(): Promise<string[]> {
  return (await Promise.all([applications(), consents(), checks()])).flat()
}

async function applications() {
  const include = { agreements: true, answers: true, identityChecks: true, applicant: true, dataKey: true } as const
  const sent = await db().application.findMany({ where: { sentAt: { not: null } }, include })
  const unsent = await db().application.findMany({ where: { sentAt: null } })
  return [
    ...(await broken('sent without consent', sent, ({ agreements }) => agreements.some(({ acceptedAt }) => acceptedAt !== null))),
    ...(await broken('sent without an answer', sent, ({ answers, dataKey, identificationErasedAt }) => isEnded(dataKey) || answers.length === (identificationErasedAt ? steps.length - 1 : steps.length))),
    ...(await broken('sent without proof', sent, ({ identityChecks, applicant }) => applicant.phoneProvedAt !== null && identityChecks.some(({ outcome }) => outcome === 'passed'))),
    ...(await broken('sent without keys', sent, ({ createKey, applyKey }) => createKey !== null && applyKey !== null)),
    ...(await broken('at Jiko and never sent', unsent, ({ jikoApplicationId, jikoStatus, appliedAt }) => !jikoApplicationId && !jikoStatus && !appliedAt)),
  ]
}

/** Its person asked for what was sealed to be deleted, and it was decided. */
function isEnded(dataKey: { destroyedAt: Date | null } | null): boolean {
  return Boolean(dataKey?.destroyedAt)
}

async function consents() {
  const include = { application: { include: { dataKey: true } } } as const
  const rows = await db().agreementSet.findMany({ where: { acceptedAt: { not: null } }, include })
  return broken('a consent that does not say whence and in which language', rows, async ({ id, acceptedLanguage, acceptedFromSealed, application }) => {
    const place = { table: 'AgreementSet', column: 'acceptedFromSealed', row: id }
    const from: unknown = acceptedFromSealed && JSON.parse(await open(acceptedFromSealed, place))
    return isLanguage(acceptedLanguage ?? undefined) && (from !== null || isEnded(application.dataKey))
  })
}

async function checks() {
  const rows = await db().identityCheck.findMany()
  const outcomes = [null, 'passed', 'failed', 'checking', 'cancelled']
  return broken('a check with an outcome that is none', rows, ({ vendor, outcome, outcomeAt }) => vendor === 'stripe' && outcomes.includes(outcome) && (outcome === null) === (outcomeAt === null))
}

import { db } from '../db/prisma'
import type { RefusedField } from '../jiko/errors'
import { log } from '../log'

/** Which step of ours holds what Jiko calls by these names (docs/jiko.md, "Request fields"). */
const stepOfField: Record<string, string> = {
  name: 'name',
  date_of_birth: 'birth-date',
  address: 'address',
  identification_number: 'identification',
  identification_type: 'identification',
  identification_number_issuing_country: 'identification',
  citizenship_country: 'identification',
  investment_profile: 'finances',
}

/**
 * Jiko would not take the application (422). The answers it named are open again and the act is
 * undone, so that the person can mend them and send anew, under new keys; nothing was opened.
 */
export async function recordRefusal(applicationId: string, fields: readonly RefusedField[]): Promise<void> {
  const steps = [...new Set(fields.flatMap(({ loc }) => loc.flatMap((part) => stepOfField[part] ?? [])))]
  const now = new Date()
  const isPhoneRefused = fields.some(({ loc }) => loc.includes('phone_number'))
  await db().$transaction([
    db().answer.updateMany({ where: { applicationId, step: { in: steps } }, data: { refusedAt: now } }),
    db().application.update({
      where: { id: applicationId },
      data: {
        sentAt: null,
        createKey: null,
        applyKey: null,
        sendingRefusedAt: now,
        ...(isPhoneRefused && { applicant: { update: { phoneSealed: null, phoneProvedAt: null } } }),
      },
    }),
  ])
  log.warn('application.refused-by-jiko', { applicationId, refusal: steps.join(' ') || 'unnamed' })
}

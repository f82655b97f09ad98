import { notifyChange } from '../db/notifications'
import { db } from '../db/prisma'
import { keepEvidence } from '../evidence/keep-evidence'
import type { RefusedField } from '../jiko/errors'
import { addJob } from '../jobs/queue'
import { log } from '../log'
import { lockApplication } from './lock-application'
import { tellPartner } from './tell-partner'

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
 * undone, so that the person can mend them and send anew, under new keys; nothing was opened. They are told by
 * screen and by letter, since nobody may be there to see it.
 */
export async function recordRefusal(applicationId: string, fields: readonly RefusedField[]): Promise<void> {
  const steps = [...new Set(fields.flatMap(({ loc }) => loc.flatMap((part) => stepOfField[part] ?? [])))]
  const isPhoneRefused = fields.some(({ loc }) => loc.includes('phone_number'))
  const sendingRefusedAt = new Date()
  await db().$transaction(async (tx) => {
    const { sentAt, jikoApplicationId, applicantId } = await lockApplication(tx, applicationId)
    if (!sentAt || jikoApplicationId) return
    await tx.answer.updateMany({ where: { applicationId, step: { in: steps } }, data: { refusedAt: sendingRefusedAt } })
    const undone = { sentAt: null, createKey: null, createKeySentAt: null, applyKey: null }
    const reopened = await tx.application.update({ where: { id: applicationId }, data: { ...undone, sendingRefusedAt } })
    if (isPhoneRefused) {
      await tx.applicant.update({ where: { id: applicantId }, data: { phoneSealed: null, phoneProvedAt: null } })
    }
    await keepEvidence(tx, applicationId, [{ kind: 'application-refused', fields: knownFields(fields) }], sendingRefusedAt)
    await addJob(tx, { name: 'tell-refusal', payload: { applicationId }, key: `tell:${applicationId}` })
    await tellPartner(tx, reopened)
    await notifyChange(tx, applicationId)
  })
  log.warn('application.refused-by-jiko', { applicationId, refusal: steps.join(' ') || 'unnamed' })
}

/** The names among what Jiko named, and nothing else that may stand there. */
function knownFields(fields: readonly RefusedField[]): string[] {
  const named = fields.flatMap(({ loc }) => loc)
  return [...new Set(named)].filter((name) => name === 'phone_number' || Object.hasOwn(stepOfField, name))
}

'use server'

import { checkPhone } from '@/lib/domain/phone'
import { phoneFields } from '@/lib/domain/steps/phone'
import { sendPhoneCode } from '@/lib/onboarding/send-phone-code'
import { readOrigin } from '../../origin'
import { submitStep } from '../step-action'

export const submit = submitStep('phone', { fields: phoneFields, secrets: [] }, async ({ phone }, open) => {
  const checked = checkPhone(phone)
  if (checked.refused !== null) return checked
  return sendPhoneCode(open.application.applicantId, checked.value.e164, open.language, await readOrigin())
})

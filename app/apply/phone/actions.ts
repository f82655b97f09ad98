'use server'

import { provablePhoneFields } from '@/lib/domain/phone'
import { sendPhoneCode } from '@/lib/onboarding/send-phone-code'
import { readOrigin } from '../../origin'
import { submitStep } from '../step-action'

export const submit = submitStep('phone', { fields: provablePhoneFields, secrets: [] }, async ({ phone }, open) =>
  sendPhoneCode(open.application.applicantId, phone, open.language, await readOrigin()),
)

'use server'

import { redirect } from 'next/navigation'
import { provablePhoneFields } from '@/lib/domain/phone'
import { changePhone } from '@/lib/onboarding/change-phone'
import { requireSession } from '@/lib/session'
import { readOrigin } from '../../origin'
import { submitStep } from '../step-action'

export const submit = submitStep('phone', { fields: provablePhoneFields, secrets: [] }, async ({ phone }, { language }) => {
  const asked = await changePhone(await requireSession(), phone, language, await readOrigin())
  if (asked.refused === 'step-up-needed') redirect('/confirm?for=phone')
  return asked
})

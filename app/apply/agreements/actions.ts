'use server'

import { agreementsFields } from '@/lib/domain/steps/agreements'
import { acceptAgreements } from '@/lib/onboarding/accept-agreements'
import { readOrigin } from '../../origin'
import { submitStep } from '../step-action'

export const submit = submitStep('agreements', { fields: agreementsFields, secrets: [] }, async ({ shown }, open) =>
  acceptAgreements(open.application.id, shown, open.language, await readOrigin()),
)

'use server'

import { identificationStep } from '@/lib/domain/steps/identification'
import { saveStep } from '../step-action'

export const submit = saveStep(identificationStep)

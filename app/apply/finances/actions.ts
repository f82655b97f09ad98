'use server'

import { financesStep } from '@/lib/domain/steps/finances'
import { saveStep } from '../step-action'

export const submit = saveStep(financesStep)

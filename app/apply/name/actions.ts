'use server'

import { nameStep } from '@/lib/domain/steps/name'
import { saveStep } from '../step-action'

export const submit = saveStep(nameStep)

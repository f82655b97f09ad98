'use server'

import { birthDateStep } from '@/lib/domain/steps/birth-date'
import { saveStep } from '../step-action'

export const submit = saveStep(birthDateStep)

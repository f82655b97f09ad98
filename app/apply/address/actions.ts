'use server'

import { addressStep } from '@/lib/domain/steps/address'
import { saveStep } from '../step-action'

export const submit = saveStep(addressStep)

import type { ReactNode } from 'react'
import { StepForm } from '@/components/step/step-form'
import type { Language } from '@/lib/domain/language'
import { untouchedForm } from '@/lib/domain/step'
import type { StartRefusal } from '@/lib/onboarding/start-identity-check'
import { identityCheckWords } from '@/lib/words/identity-check'
import { stepForm } from '../../step-form-words'
import { start } from './actions'

type StartingProps = {
  language: Language
  title: string
  submit: string
  /** What is in the way already. */
  refusal?: StartRefusal | null
  beside?: ReactNode
  children: ReactNode
}

/** The button that leads to the vendor. */
export function Starting({ language, title, submit, refusal = null, beside, children }: StartingProps) {
  const form = stepForm({ ...identityCheckWords[language], title, submit }, language)
  return (
    <StepForm {...form} action={start} start={{ ...untouchedForm, refusal }} beside={beside}>
      {children}
    </StepForm>
  )
}

import { StepForm } from '@/components/step/step-form'
import { TextField } from '@/components/ui/text-field'
import { formatPhone } from '@/lib/domain/phone'
import { phoneOf } from '@/lib/onboarding/applicant'
import { phoneWords } from '@/lib/words/phone'
import { requireStep } from '../require-step'
import { StepFrame } from '../step-frame'
import { stepForm } from '../../step-form-words'
import { submit } from './actions'

export default async function PhonePage() {
  const { application, language } = await requireStep('phone')
  const words = phoneWords[language]
  const proved = await phoneOf(application.applicant)
  const values = proved ? { phone: formatPhone(proved) } : {}
  return (
    <StepFrame slug="phone" language={language} title={words.title} lead={words.lead}>
      <StepForm {...stepForm(words, language)} action={submit} start={{ fieldProblems: {}, refusal: null, values }} fine={words.fine}>
        <TextField name="phone" label={words.phone} hint={words.hint} type="tel" inputMode="tel" autoComplete="tel" />
      </StepForm>
    </StepFrame>
  )
}

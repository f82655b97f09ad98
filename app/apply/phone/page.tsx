import { StepForm } from '@/components/step/step-form'
import { TextField } from '@/components/ui/text-field'
import { formatPhone } from '@/lib/domain/phone'
import { untouchedForm } from '@/lib/domain/step'
import { phoneOf } from '@/lib/onboarding/applicant'
import { findStepUp } from '@/lib/onboarding/step-up'
import { requireSession } from '@/lib/session'
import { phoneWords } from '@/lib/words/phone'
import { requireStep } from '../require-step'
import { StepFrame } from '../step-frame'
import { stepForm } from '../../step-form-words'
import { submit } from './actions'
import { ProvedPhone } from './proved-phone'

/** Asks for a number; whoever has proved one is shown it, and confirms that it is them before they change it. */
export default async function PhonePage() {
  const { application, language } = await requireStep('phone')
  const words = phoneWords[language]
  const proved = await phoneOf(application.applicant)
  const isFree = proved === null || (await findStepUp(await requireSession(), 'phone')).endsAt !== null
  if (!isFree) return <ProvedPhone application={application} phone={formatPhone(proved)} language={language} />
  const start = proved ? { ...untouchedForm, values: { phone: formatPhone(proved) } } : untouchedForm
  return (
    <StepFrame slug="phone" language={language} title={words.title} lead={words.lead}>
      <StepForm {...stepForm(words, language)} action={submit} start={start} fine={words.fine}>
        <TextField name="phone" label={words.phone} hint={words.hint} type="tel" inputMode="tel" autoComplete="tel" />
      </StepForm>
    </StepFrame>
  )
}

import { redirect } from 'next/navigation'
import { StepForm } from '@/components/step/step-form'
import { CodeField } from '@/components/ui/code-field'
import { pathOf } from '@/lib/domain/journey'
import { formatPhone } from '@/lib/domain/phone'
import { untouchedForm } from '@/lib/domain/step'
import { addressOf } from '@/lib/onboarding/challenge-seals'
import { findOpenPhoneChallenge } from '@/lib/onboarding/send-phone-code'
import { phoneCodeWords } from '@/lib/words/phone-code'
import { Resend } from '../../resend'
import { stepForm } from '../../step-form-words'
import { redirectOnward, requireStep } from '../require-step'
import { StepFrame } from '../step-frame'
import { sendAgain, submit } from './actions'

export default async function PhoneCodePage() {
  const { application, language } = await requireStep('phone-code')
  if (application.applicant.phoneProvedAt) redirectOnward(application)
  const challenge = await findOpenPhoneChallenge(application.applicantId)
  if (!challenge) redirect(pathOf('phone'))

  const words = phoneCodeWords[language]
  const phone = formatPhone(await addressOf(challenge))
  return (
    <StepFrame slug="phone-code" language={language} title={words.title} lead={words.lead(phone)}>
      <StepForm
        {...stepForm(words, language)}
        action={submit}
        start={untouchedForm}
        beside={
          <>
            <Resend
              challenge={challenge}
              language={language}
              action={sendAgain}
              words={words}
              call={{ label: words.call, waitLabel: words.callWait, calling: words.leadCalled(phone) }}
            />
            <a href={pathOf('phone')} className="flex min-h-11 w-fit items-center font-medium text-accent">
              {words.changeNumber}
            </a>
          </>
        }
      >
        <CodeField name="code" label={words.code} />
      </StepForm>
    </StepFrame>
  )
}

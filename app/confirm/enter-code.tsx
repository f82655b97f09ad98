import { StepForm } from '@/components/step/step-form'
import { CodeField } from '@/components/ui/code-field'
import type { Challenge } from '@/lib/db/generated/client'
import { untouchedForm } from '@/lib/domain/step'
import { wayOf } from '@/lib/onboarding/step-up'
import { codeWords } from '@/lib/words/code-words'
import { confirmWords } from '@/lib/words/confirm'
import { phoneCodeWords } from '@/lib/words/phone-code'
import { Resend } from '../resend'
import { stepForm } from '../step-form-words'
import { sendAgain, submit } from './actions'
import type { Asked } from './choose'
import { confirmPath } from './confirm-path'

/** The code that went out. */
export function EnterCode({ reason, target, ways, lastFour, language, challenge }: Asked & { challenge: Challenge }) {
  const words = confirmWords[language]
  const codes = codeWords[language]
  const { call, callWait } = phoneCodeWords[language]
  const way = wayOf(challenge)
  return (
    <>
      <p className="mb-7 text-pretty">{way === 'phone' ? words.sent.phone(lastFour) : words.sent.email}</p>
      <StepForm
        {...stepForm(words, language)}
        action={submit.bind(null, reason, target)}
        start={untouchedForm}
        beside={
          <>
            <Resend
              challenge={challenge}
              language={language}
              action={sendAgain.bind(null, reason, target)}
              words={{ ...words, resend: codes.resend }}
              call={way === 'phone' ? { label: call, waitLabel: callWait, calling: words.calling(lastFour) } : undefined}
            />
            {ways.length > 1 && (
              <a href={confirmPath({ reason, target }, { other: '' })} className="flex min-h-11 w-fit items-center font-medium text-accent">
                {words.otherWay}
              </a>
            )}
          </>
        }
      >
        <CodeField name="code" label={words.code} />
      </StepForm>
    </>
  )
}

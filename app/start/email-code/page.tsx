import { redirect } from 'next/navigation'
import { StepForm } from '@/components/step/step-form'
import { CodeField } from '@/components/ui/code-field'
import { roomIn, withRoom } from '@/lib/domain/room'
import { untouchedForm } from '@/lib/domain/step'
import { addressOf } from '@/lib/onboarding/challenge-seals'
import { emailCodeWords } from '@/lib/words/email-code'
import { Frame } from '../../frame'
import { readLanguage } from '../../language'
import { Resend } from '../../resend'
import { stepForm } from '../../step-form-words'
import { findRememberedChallenge } from '../challenge-cookie'
import { emailProgress } from '../progress'
import { sendAgain, submit } from './actions'

export default async function EmailCodePage({ searchParams }: PageProps<'/start/email-code'>) {
  const room = roomIn((await searchParams).room)
  const challenge = await findRememberedChallenge()
  if (!challenge) redirect(withRoom('/start', room))
  const language = await readLanguage()
  const words = emailCodeWords[language]
  return (
    <Frame
      language={language}
      title={words.title}
      lead={words.lead(await addressOf(challenge))}
      backTo={withRoom('/start', room)}
      progress={emailProgress()}
    >
      <StepForm
        {...stepForm(words, language)}
        action={submit.bind(null, room)}
        start={untouchedForm}
        beside={
          <>
            <Resend challenge={challenge} language={language} action={sendAgain} words={words} />
            <a href={withRoom('/start', room)} className="flex min-h-11 w-fit items-center font-medium text-accent">
              {words.changeEmail}
            </a>
          </>
        }
      >
        <CodeField name="code" label={words.code} />
      </StepForm>
    </Frame>
  )
}

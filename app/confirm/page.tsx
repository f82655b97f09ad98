import { stepUpPlaces } from '@/lib/domain/step-up'
import { phoneOf } from '@/lib/onboarding/applicant'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { findOpenStepUp } from '@/lib/onboarding/step-up'
import { codeWords } from '@/lib/words/code-words'
import { confirmWords } from '@/lib/words/confirm'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { ResendOutcome } from '../resend'
import { Choose } from './choose'
import { EnterCode } from './enter-code'
import { reasonIn, requireConfirming } from './require-confirming'

/** One more code before something that only the person themselves should do: how it is to come, then what it is. */
export default async function ConfirmPage({ searchParams }: PageProps<'/confirm'>) {
  const { for: given, again, other } = await searchParams
  const reason = reasonIn(given)
  const { session, ways } = await requireConfirming(reason)
  const open = other === undefined ? await findOpenStepUp(session.id, ways) : null
  const { applicant } = await requireApplicationOf(session.applicantId)
  const lastFour = (await phoneOf(applicant))?.slice(-4) ?? ''

  const language = await readLanguage()
  const words = confirmWords[language]
  const asked = { reason, ways, lastFour, language }
  return (
    <Frame language={language} title={words.title} lead={words.reasons[reason]} backTo={stepUpPlaces[reason]} isSignedIn>
      <ResendOutcome again={again} sentences={{ sent: codeWords[language].sentAgain, calling: words.calling(lastFour), ...words.refusals }} />
      {open ? <EnterCode {...asked} challenge={open} /> : <Choose {...asked} />}
    </Frame>
  )
}

import { phoneOf } from '@/lib/onboarding/applicant'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { findOpenStepUp } from '@/lib/onboarding/step-up'
import { confirmWords } from '@/lib/words/confirm'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { Choose } from './choose'
import { EnterCode } from './enter-code'
import { NotSent } from './not-sent'
import { confirmingIn, requireConfirming } from './require-confirming'

/** One more code before something that only the person themselves should do: how it is to come, then what it is. */
export default async function ConfirmPage({ searchParams }: PageProps<'/confirm'>) {
  const { for: given, id, refused, other } = await searchParams
  const confirming = confirmingIn(given, id)
  const { session, ways, place } = await requireConfirming(confirming)
  const open = other === undefined ? await findOpenStepUp(session.id, ways) : null
  const { applicant } = await requireApplicationOf(session.applicantId)
  const lastFour = (await phoneOf(applicant))?.slice(-4) ?? ''

  const language = await readLanguage()
  const words = confirmWords[language]
  const visitor = confirming.reason === 'phone' ? 'applicant' : 'customer'
  const asked = { ...confirming, ways, lastFour, language }
  return (
    <Frame language={language} title={words.title} lead={words.reasons[confirming.reason]} backTo={place} visitor={visitor}>
      <NotSent because={refused} refusals={words.refusals} />
      {open ? <EnterCode {...asked} challenge={open} /> : <Choose {...asked} />}
    </Frame>
  )
}

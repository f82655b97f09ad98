import { StepForm } from '@/components/step/step-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/domain/moment'
import { untouchedForm } from '@/lib/domain/step'
import { showAgreements } from '@/lib/onboarding/show-agreements'
import { agreementsWords } from '@/lib/words/agreements'
import { stepForm } from '../../step-form-words'
import { requireStep } from '../require-step'
import { StepFrame } from '../step-frame'
import { readFromJiko } from '../../read-from-jiko'
import { Unavailable } from '../../unavailable'
import { AgreementList } from './agreement-list'
import { submit } from './actions'

export default async function AgreementsPage({ searchParams }: PageProps<'/apply/agreements'>) {
  const { application, language } = await requireStep('agreements')
  const words = agreementsWords[language]
  const shown = await readFromJiko('agreements.unavailable', () => showAgreements(application.applicantId, language))
  if (!shown) {
    return (
      <StepFrame slug="agreements" language={language} title={words.unavailable.title}>
        <Unavailable words={words.unavailable} />
      </StepFrame>
    )
  }

  const { newer } = await searchParams
  const lead = [words.lead, words.published(shown.version, formatDay(shown.releasedOn, language)), words.inEnglish]
  return (
    <StepFrame slug="agreements" language={language} title={words.title} lead={lead.filter(Boolean).join(' ')}>
      {newer !== undefined && (
        <div className="mb-7">
          <Notice title={words.newerVersion.title}>{words.newerVersion.text}</Notice>
        </div>
      )}
      <AgreementList documents={shown.documents} words={words} language={language} />
      <div className="mt-7">
        <StepForm {...stepForm(words, language)} action={submit} start={untouchedForm}>
          <input type="hidden" name="shown" value={shown.id} />
          <Checkbox name="consent" label={words.consent(shown.documents.length, shown.version)} />
        </StepForm>
      </div>
    </StepFrame>
  )
}

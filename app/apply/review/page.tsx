import { StepForm } from '@/components/step/step-form'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { untouchedForm } from '@/lib/domain/step'
import { latestAgreements } from '@/lib/onboarding/application'
import { reviewWords } from '@/lib/words/review'
import { stepForm } from '../../step-form-words'
import { requireStep } from '../require-step'
import { StepFrame } from '../step-frame'
import { submit } from './actions'
import { summaryRows } from './summary-rows'

export default async function ReviewPage() {
  const { application, language } = await requireStep('review')
  const words = reviewWords[language]
  const agreed = latestAgreements(application)!
  return (
    <StepFrame slug="review" language={language} title={words.title} lead={words.lead}>
      {application.sendingRefusedAt && (
        <div className="mb-7">
          <Notice kind="problem" title={words.refusedByJiko.title}>
            {words.refusedByJiko.text}
          </Notice>
        </div>
      )}
      <SummaryList rows={await summaryRows(application, language)} />
      <div className="mt-7">
        <StepForm {...stepForm(words, language)} action={submit} start={untouchedForm} fine={words.fine}>
          <p className="text-pretty">{words.consentAgain(agreed._count.documents, agreed.version)}</p>
        </StepForm>
      </div>
    </StepFrame>
  )
}

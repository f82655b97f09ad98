import { ButtonLink } from '@/components/ui/button'
import { currentStep, pathOf } from '@/lib/domain/journey'
import type { Language } from '@/lib/domain/language'
import { factsOf, type ApplicationWithFacts } from '@/lib/onboarding/application'
import { phoneWords } from '@/lib/words/phone'
import { pageTitle } from '../../page-title'
import { StepFrame } from '../step-frame'

type ProvedPhoneProps = { application: ApplicationWithFacts; phone: string; language: Language }

/** The number that is proved, the way on, and the way to another one. */
export function ProvedPhone({ application, phone, language }: ProvedPhoneProps) {
  const { proved } = phoneWords[language]
  return (
    <StepFrame slug="phone" language={language} title={proved.title} lead={proved.lead}>
      <title>{pageTitle(proved.title)}</title>
      <p className="text-field font-medium">{phone}</p>
      <div className="foot">
        <ButtonLink href={pathOf(currentStep(factsOf(application)).slug)}>{proved.keep}</ButtonLink>
        <ButtonLink look="quiet" href="/confirm?for=phone">
          {proved.change}
        </ButtonLink>
        <p className="text-fine text-pretty text-muted">{proved.changeFine}</p>
      </div>
    </StepFrame>
  )
}

import { StepForm } from '@/components/step/step-form'
import { DateField } from '@/components/ui/date-field'
import { birthDateStep } from '@/lib/domain/steps/birth-date'
import { birthDateWords } from '@/lib/words/birth-date'
import { stepForm } from '../../step-form-words'
import { requireStep } from '../require-step'
import { startFrom } from '../start-from'
import { StepFrame } from '../step-frame'
import { submit } from './actions'

export default async function BirthDatePage() {
  const { application, language } = await requireStep('birth-date')
  const words = birthDateWords[language]
  return (
    <StepFrame slug="birth-date" language={language} title={words.title} lead={words.lead}>
      <StepForm {...stepForm(words, language)} action={submit} start={await startFrom(application, birthDateStep)} checks="birth-date">
        <DateField legend={words.legend} hint={words.hint} labels={words} isBirthday />
      </StepForm>
    </StepFrame>
  )
}

import { StepForm } from '@/components/step/step-form'
import { TextField } from '@/components/ui/text-field'
import { nameStep } from '@/lib/domain/steps/name'
import { nameWords } from '@/lib/words/name'
import { requireStep } from '../require-step'
import { startFrom } from '../start-from'
import { StepFrame } from '../step-frame'
import { stepForm } from '../../step-form-words'
import { submit } from './actions'

export default async function NamePage() {
  const { application, language } = await requireStep('name')
  const words = nameWords[language]
  return (
    <StepFrame slug="name" language={language} title={words.title} lead={words.lead}>
      <StepForm {...stepForm(words, language)} action={submit} start={await startFrom(application, nameStep)} checks="name">
        <TextField name="firstName" label={words.firstName} autoComplete="given-name" />
        <TextField name="middleName" label={words.middleName} autoComplete="additional-name" />
        <TextField name="lastName" label={words.lastName} autoComplete="family-name" />
      </StepForm>
    </StepFrame>
  )
}

import { StepForm } from '@/components/step/step-form'
import { MaskedField } from '@/components/ui/masked-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { identificationStep, identificationTypes } from '@/lib/domain/steps/identification'
import { identificationWords } from '@/lib/words/identification'
import { choicesFrom, countryChoices } from '../../choices'
import { stepForm } from '../../step-form-words'
import { requireStep } from '../require-step'
import { startFrom } from '../start-from'
import { StepFrame } from '../step-frame'
import { submit } from './actions'

/** The number never comes back to the browser: to change anything here it is entered again. */
export default async function IdentificationPage() {
  const { application, language } = await requireStep('identification')
  const words = identificationWords[language]
  const countries = countryChoices(language)
  return (
    <StepFrame slug="identification" language={language} title={words.title} lead={words.lead}>
      <StepForm
        {...stepForm(words, language)}
        action={submit}
        start={await startFrom(application, identificationStep)}
        checks="identification"
        fine={words.fine}
      >
        <div className="by-number">
          <RadioGroup
            name="type"
            legend={words.type}
            options={choicesFrom(identificationTypes, words.types).map((choice) =>
              choice.value === 'INTERNATIONAL_ID' ? { ...choice, hint: words.internationalHint } : choice,
            )}
            fallback="SSN"
          />
          <MaskedField
            name="number"
            label={identificationTypes.map((type) => (
              <span key={type} className={`only-${type}`}>
                {words.numbers[type]}
              </span>
            ))}
            hint={words.hint}
            inputMode="text"
          />
          <div className="not-ssn mt-7">
            <SelectField name="issuingCountry" label={words.issuingCountry} hint={words.issuingCountryHint} options={countries} />
          </div>
          <SelectField name="citizenship" label={words.citizenship} options={countries} fallback="US" />
        </div>
      </StepForm>
    </StepFrame>
  )
}

import { StepForm } from '@/components/step/step-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { addressStep } from '@/lib/domain/steps/address'
import { usStates } from '@/lib/domain/us-states'
import { addressWords } from '@/lib/words/address'
import { countryChoices } from '../../choices'
import { stepForm } from '../../step-form-words'
import { requireStep } from '../require-step'
import { startFrom } from '../start-from'
import { StepFrame } from '../step-frame'
import { submit } from './actions'

const stateChoices = Object.entries(usStates).map(([value, label]) => ({ value, label }))

/** State and region are both in the form; CSS shows the one that the chosen country has. */
export default async function AddressPage() {
  const { application, language } = await requireStep('address')
  const words = addressWords[language]
  return (
    <StepFrame slug="address" language={language} title={words.title} lead={words.lead}>
      <StepForm {...stepForm(words, language)} action={submit} start={await startFrom(application, addressStep)} checks="address">
        <div className="by-country">
          <SelectField name="country" label={words.country} options={countryChoices(language)} fallback="US" autoComplete="country" />
          <TextField name="street" label={words.street} autoComplete="address-line1" />
          <TextField name="unit" label={words.unit} autoComplete="address-line2" />
          <TextField name="city" label={words.city} autoComplete="address-level2" />
          <div className="in-us mt-7">
            <SelectField name="state" label={words.state} options={stateChoices} autoComplete="address-level1" />
          </div>
          <div className="abroad mt-7">
            <TextField name="region" label={words.region} />
          </div>
          <TextField
            name="postalCode"
            label={
              <>
                <span className="in-us">{words.zip}</span>
                <span className="abroad">{words.postalCode}</span>
              </>
            }
            hint={<span className="abroad">{words.postalCodeHint}</span>}
            autoComplete="postal-code"
            width="short"
          />
        </div>
      </StepForm>
    </StepFrame>
  )
}

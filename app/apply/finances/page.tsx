import { StepForm } from '@/components/step/step-form'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { YesNoWithName } from '@/components/ui/yes-no-with-name'
import { employmentStatuses, financesStep, incomes, netWorths } from '@/lib/domain/steps/finances'
import { financesWords } from '@/lib/words/finances'
import { choicesFrom } from '../../choices'
import { stepForm } from '../../step-form-words'
import { requireStep } from '../require-step'
import { startFrom } from '../start-from'
import { StepFrame } from '../step-frame'
import { submit } from './actions'

export default async function FinancesPage() {
  const { application, language } = await requireStep('finances')
  const words = financesWords[language]
  return (
    <StepFrame slug="finances" language={language} title={words.title} lead={words.lead}>
      <StepForm {...stepForm(words, language)} action={submit} start={await startFrom(application, financesStep)} checks="finances">
        <RadioGroup
          name="employmentStatus"
          legend={words.employmentStatus}
          options={choicesFrom(employmentStatuses, words.employmentStatuses)}
        />
        <TextField name="occupation" label={words.occupation} hint={words.occupationHint} autoComplete="organization-title" />
        <SelectField name="income" label={words.income} options={choicesFrom(incomes, words.incomes)} />
        <SelectField name="netWorth" label={words.netWorth} hint={words.netWorthHint} options={choicesFrom(netWorths, words.netWorths)} />
        <YesNoWithName
          name="brokerDealer"
          legend={words.brokerDealer}
          hint={words.brokerDealerHint}
          no={words.no}
          yes={words.yes}
          nameField={{ name: 'brokerDealerName', label: words.brokerDealerName }}
        />
        <YesNoWithName
          name="director"
          legend={words.director}
          hint={words.directorHint}
          no={words.no}
          yes={words.yes}
          nameField={{ name: 'directorCompany', label: words.directorCompany }}
        />
      </StepForm>
    </StepFrame>
  )
}

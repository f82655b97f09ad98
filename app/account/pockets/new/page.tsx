import { StepForm } from '@/components/step/step-form'
import { HiddenField } from '@/components/ui/hidden-field'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { isOpeningOffered, readTerms, type Term } from '@/lib/account/open-pocket'
import type { Language } from '@/lib/domain/language'
import { pocketNameMax } from '@/lib/domain/pocket'
import { formatRate } from '@/lib/domain/rate'
import { roomPaths } from '@/lib/domain/room'
import { accountWords } from '@/lib/words/account'
import { homeWords } from '@/lib/words/home'
import { pocketWords } from '@/lib/words/pocket'
import { readFromJiko } from '../../../read-from-jiko'
import { stepForm } from '../../../step-form-words'
import { Unavailable } from '../../../unavailable'
import { AccountFrame } from '../../account-frame'
import { actField, startOf } from '../../act-id'
import { requireCustomer } from '../../require-customer'
import { submit } from './actions'

/** One more Pocket: what it is called, and how long its bills run. */
export default async function NewPocketPage() {
  const { language } = await requireCustomer('home')
  const words = pocketWords[language].open
  const terms = isOpeningOffered() ? await readFromJiko('account.unavailable', readTerms) : []
  return (
    <AccountFrame room="home" language={language} title={words.title} lead={words.lead} backTo={roomPaths.home}>
      {terms === null && <Unavailable words={accountWords[language].unavailable} />}
      {terms?.length === 0 && <Notice>{words.notOffered}</Notice>}
      {terms && terms.length > 0 && (
        <StepForm {...stepForm(words, language)} action={submit} start={startOf()}>
          <HiddenField name={actField} />
          <TextField
            name="name"
            label={pocketWords[language].name}
            hint={pocketWords[language].nameHint}
            autoComplete="off"
            maxLength={pocketNameMax}
          />
          <RadioGroup name="term" legend={words.term} hint={words.termHint} options={choicesOf(terms, language)} />
        </StepForm>
      )}
    </AccountFrame>
  )
}

function choicesOf(terms: Term[], language: Language) {
  return terms.map(({ strategyId, weeks, yieldRate }) => {
    const rate = yieldRate && formatRate(yieldRate, language)
    return {
      value: strategyId,
      label: homeWords[language].term(weeks),
      hint: rate ? pocketWords[language].open.about(rate) : undefined,
    }
  })
}

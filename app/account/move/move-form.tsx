import { StepForm } from '@/components/step/step-form'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Person } from '@/lib/account/read-people'
import type { MovablePocket } from '@/lib/account/read-ways'
import type { Language } from '@/lib/domain/language'
import { formatMoney } from '@/lib/domain/money'
import { untouchedForm } from '@/lib/domain/step'
import { toValue } from '@/lib/domain/transfer-form'
import { moveWords } from '@/lib/words/move'
import { stepForm } from '../../step-form-words'
import { submit } from './actions'

type MoveFormProps = { pockets: MovablePocket[]; people: Person[]; language: Language }

/** What to move: from where, to where, how much. It leads to a page on which it is looked over. */
export function MoveForm({ pockets, people, language }: MoveFormProps) {
  const words = moveWords[language]
  const from = pockets.map(({ id, name, worth }) => ({ value: id, label: words.pocket(name, formatMoney(worth, language)) }))
  const to = [
    ...from.map(({ value: id, label }) => ({ value: toValue({ kind: 'between-pockets', id }), label })),
    ...people.map(({ id, name }) => ({ value: toValue({ kind: 'to-person', id }), label: words.person(name) })),
  ]
  return (
    <StepForm {...stepForm(words, language)} action={submit} start={untouchedForm}>
      <SelectField name="from" label={words.from} options={from} />
      <SelectField name="to" label={words.to} options={to} />
      <RadioGroup
        name="howMuch"
        legend={words.howMuch}
        options={[
          { value: 'some', label: words.some },
          { value: 'everything', label: words.everything, hint: words.everythingHint },
        ]}
        fallback="some"
      />
      <TextField
        name="amount"
        label={words.amount}
        hint={words.amountHint}
        inputMode="decimal"
        autoComplete="off"
        width="short"
      />
      <TextField name="note" label={words.note} hint={words.noteHint} autoComplete="off" />
    </StepForm>
  )
}

import { Button } from '@/components/ui/button'
import { inputLook } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { Choice } from '@/components/ui/select-field'
import { statementKinds } from '@/lib/domain/paper'
import type { Language } from '@/lib/domain/language'
import type { papersWords } from '@/lib/words/papers'
import type { Asked } from './asked'

/** Which year and which kind; an ordinary form, whose answer is an address that can be come back to. */
export function FilterForm({ asked, words }: { asked: Asked; words: (typeof papersWords)[Language] }) {
  const kinds = [...statementKinds, 'trade-confirmation'] as const
  return (
    <form method="get" action="/account/papers" className="grid gap-4 sm:grid-cols-[12rem_1fr]">
      <Choose name="year" label={words.year} all={words.everyYear} chosen={asked.year}>
        {asked.years.map((year) => ({ value: String(year), label: String(year) }))}
      </Choose>
      <Choose name="kind" label={words.kind} all={words.everyKind} chosen={asked.kind}>
        {kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      </Choose>
      <Button look="quiet" type="submit" className="sm:col-span-2 sm:w-fit">
        {words.show}
      </Button>
    </form>
  )
}

type ChooseProps = {
  name: string
  label: string
  /** What is shown as long as nothing is chosen. */
  all: string
  chosen: string | number | null
  children: Choice[]
}

function Choose({ name, label, all, chosen, children }: ChooseProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <div className="relative mt-2">
        <select
          id={name}
          name={name}
          defaultValue={chosen ?? ''}
          className={`${inputLook} appearance-none truncate pe-12`}
        >
          <option value="">{all}</option>
          {children.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute inset-y-0 end-4 my-auto size-5 text-muted" />
      </div>
    </div>
  )
}

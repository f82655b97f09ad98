import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { Choice } from '@/components/ui/select-field'
import { activityKinds, directions } from '@/lib/domain/activity'
import type { ActivityFilter } from '@/lib/domain/activity-filter'
import type { Language } from '@/lib/domain/language'
import type { Pocket } from '@/lib/domain/pocket'
import { roomPaths } from '@/lib/domain/room'
import type { activityWords } from '@/lib/words/activity'
import { choicesFrom } from '../../choices'
import { find } from './actions'

type FilterProps = {
  filter: ActivityFilter
  isNarrowed: boolean
  pockets: readonly Pocket[]
  words: (typeof activityWords)[Language]
}

/** What to look for: a form that leads to an address, so that it can be kept and gone back to. */
export function Filter({ filter, isNarrowed, pockets, words: { filter: words } }: FilterProps) {
  const pocketChoices = pockets.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <details open={isNarrowed}>
      <summary className="disclosure">
        {words.title}
        <Icon name="down" className="size-5" />
      </summary>
      <form action={find} className="mt-2 grid gap-5">
        {pockets.length > 1 && (
          <Select name="pocket" label={words.pocket} any={words.anyPocket} chosen={filter.pocketId} choices={pocketChoices} />
        )}
        <Select
          name="kind"
          label={words.kind}
          any={words.anyKind}
          chosen={filter.kind}
          choices={choicesFrom(activityKinds, words.kinds)}
        />
        <Select
          name="direction"
          label={words.direction}
          any={words.anyDirection}
          chosen={filter.direction}
          choices={choicesFrom(directions, words.directions)}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <Input name="from" type="date" label={words.from} text={filter.from} />
          <Input name="to" type="date" label={words.to} text={filter.to} />
        </div>
        <Input name="search" type="search" label={words.search} text={filter.text} />
        <Button type="submit" look="quiet">
          {words.show}
        </Button>
        {isNarrowed && (
          <a href={roomPaths.activity} className="flex min-h-11 w-fit items-center font-medium text-accent">
            {words.clear}
          </a>
        )}
      </form>
    </details>
  )
}

type SelectProps = { name: string; label: string; any: string; chosen: string | null; choices: readonly Choice[] }

function Select({ name, label, any, chosen, choices }: SelectProps) {
  return (
    <Field id={name} label={label}>
      <div className="relative">
        <select id={name} name={name} defaultValue={chosen ?? ''} className={`${inputLook} appearance-none truncate pe-12`}>
          <option value="">{any}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute inset-y-0 end-4 my-auto size-5 text-muted" />
      </div>
    </Field>
  )
}

function Input({ name, type, label, text }: { name: string; type: string; label: string; text: string | null }) {
  return (
    <Field id={name} label={label}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={text ?? ''}
        maxLength={60}
        autoComplete="off"
        className={inputLook}
      />
    </Field>
  )
}

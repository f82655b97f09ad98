'use client'

import type { ReactNode } from 'react'
import { Fieldset } from './field'
import { useField } from './form-answers'
import { Radio } from './radio'
import { TextField } from './text-field'

type YesNoWithNameProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  no: string
  yes: string
  /** Asked only of those who say yes. */
  nameField: { name: string; label: string; hint?: string; autoComplete?: string }
}

/**
 * A disclosure: no, or yes and who. The name opens by CSS alone (`:has`), so it needs no JavaScript;
 * a browser without `:has` simply shows it always.
 */
export function YesNoWithName({ name, legend, hint, no, yes, nameField }: YesNoWithNameProps) {
  const { id, value, problem, described } = useField(name, hint)
  return (
    <Fieldset id={id} legend={legend} hint={hint} problem={problem} described={described} className="yes-opens">
      <div className="mt-2 border-t border-line">
        <Radio id={id} name={name} value="no" label={no} isChosen={value === 'no'} />
        <Radio id={`${id}-yes`} name={name} value="yes" label={yes} isChosen={value === 'yes'} />
      </div>
      <div className="opened-by-yes mt-5 border-s-2 border-accent ps-5 pb-1">
        <TextField {...nameField} />
      </div>
    </Fieldset>
  )
}

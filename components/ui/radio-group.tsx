'use client'

import type { ReactNode } from 'react'
import { Fieldset } from './field'
import { useField } from './form-answers'
import { Radio } from './radio'
import type { Choice } from './select-field'

type RadioGroupProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  options: readonly (Choice & { hint?: string })[]
  /** Chosen when nothing was saved. */
  fallback?: string
}

/** One of a few, all in sight. */
export function RadioGroup({ name, legend, hint, options, fallback }: RadioGroupProps) {
  const { id, value = fallback, problem, described } = useField(name, hint)
  return (
    <Fieldset id={id} legend={legend} hint={hint} problem={problem} described={described}>
      <div className="mt-2 border-t border-line">
        {options.map((option, place) => (
          <Radio
            key={option.value}
            id={place === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            isChosen={option.value === value}
          />
        ))}
      </div>
    </Fieldset>
  )
}

'use client'

import type { ReactNode } from 'react'
import { Field, inputLook } from './field'
import { useField, useFormAnswers } from './form-answers'
import { Icon } from './icon'

export type Choice = { value: string; label: string }

type SelectFieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  options: readonly Choice[]
  autoComplete?: string
  /** Chosen when nothing was saved; without it the list opens on "Choose one". */
  fallback?: string
}

/** One of many. The browser's own list: it is the best one on every phone. */
export function SelectField({ name, label, hint, options, autoComplete, fallback = '' }: SelectFieldProps) {
  const { id, value, problem, described } = useField(name, hint)
  const { words } = useFormAnswers()
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <div className="relative">
        <select
          {...described}
          id={id}
          name={name}
          autoComplete={autoComplete}
          defaultValue={value ?? fallback}
          className={`${inputLook} appearance-none truncate pe-12`}
        >
          {!fallback && <option value="">{words.choose}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute inset-y-0 end-4 my-auto size-5 text-muted" />
      </div>
    </Field>
  )
}

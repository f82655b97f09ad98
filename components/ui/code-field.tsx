'use client'

import type { ReactNode } from 'react'
import { Field, inputLook } from './field'
import { useField } from './form-answers'

type CodeFieldProps = { name: string; label: ReactNode; hint?: ReactNode }

/**
 * The digits of a code in one input, so that autofill, paste and screen readers meet an ordinary field.
 * No maxLength: a code pasted with spaces must not lose its end.
 */
export function CodeField({ name, label, hint }: CodeFieldProps) {
  const { id, problem, described } = useField(name, hint)
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        {...described}
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCorrect="off"
        spellCheck={false}
        className={`${inputLook} min-h-17 max-w-72 text-code tracking-[0.2em]`}
      />
    </Field>
  )
}

'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Field, inputLook } from './field'
import { useField } from './form-answers'

type TextFieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** How wide the answer is: a ZIP code need not look like a street. */
  width?: 'full' | 'short'
} & Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'inputMode' | 'autoCapitalize' | 'spellCheck' | 'maxLength' | 'enterKeyHint'
>

/** One line of text. */
export function TextField({ name, label, hint, width = 'full', type = 'text', ...input }: TextFieldProps) {
  const { id, value, problem, described } = useField(name, hint)
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        {...input}
        {...described}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoCorrect="off"
        className={`${inputLook} ${width === 'short' ? 'max-w-44' : ''}`}
      />
    </Field>
  )
}

'use client'

import type { ReactNode } from 'react'
import { Field, inputLook } from './field'
import { describedBy } from './form-answers'

type FileFieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  problem?: string
  accept: string
}

/** A photo or a file, by the browser's own means: it needs no JavaScript and opens the camera of a phone. */
export function FileField({ name, label, hint, problem, accept }: FileFieldProps) {
  return (
    <Field id={name} label={label} hint={hint} problem={problem}>
      <input
        {...describedBy(name, hint, problem)}
        id={name}
        name={name}
        type="file"
        accept={accept}
        className={`${inputLook} py-3 file:me-4 file:rounded-lg file:border-0 file:bg-soft file:px-4 file:py-2 file:font-semibold file:text-accent`}
      />
    </Field>
  )
}

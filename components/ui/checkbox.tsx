'use client'

import type { ReactNode } from 'react'
import { Problem } from './field'
import { useField } from './form-answers'

type CheckboxProps = {
  name: string
  label: ReactNode
  /** What the form says when it is ticked. */
  value?: string
}

const panelLook =
  'mt-2 flex cursor-pointer gap-4 rounded-control border border-transparent bg-soft p-4 leading-snug ' +
  'has-aria-invalid:ring-2 has-aria-invalid:ring-bad'

/** A consent: large, never ticked in advance, the whole panel a target. */
export function Checkbox({ name, label, value = 'yes' }: CheckboxProps) {
  const { id, value: given, problem, described } = useField(name)
  return (
    <div>
      <Problem id={id}>{problem}</Problem>
      <label
        htmlFor={id}
        className={panelLook}
      >
        <input
          {...described}
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={given === value}
          className="tick rounded-md"
        />
        <span>{label}</span>
      </label>
    </div>
  )
}

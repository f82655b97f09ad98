import type { ReactNode } from 'react'
import { hintId, problemId } from './form-answers'
import { Icon } from './icon'

/** The look of everything a person types into or chooses from. */
export const inputLook =
  'block w-full min-h-14 rounded-control border border-edge bg-surface px-4 text-field font-medium text-ink ' +
  'aria-invalid:border-2 aria-invalid:border-bad'

type FieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  problem?: string
  children: ReactNode
}

/** A label, an optional hint, the problem if there is one, and the input, in that order. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <Problem id={id}>{problem}</Problem>
      <div className="mt-2">{children}</div>
    </div>
  )
}

type FieldsetProps = {
  id: string
  legend: ReactNode
  hint?: ReactNode
  problem?: string
  described?: { 'aria-describedby'?: string }
  className?: string
  children: ReactNode
}

/** The same for a question that several inputs answer together. */
export function Fieldset({ id, legend, hint, problem, described, className = '', children }: FieldsetProps) {
  return (
    <fieldset
      className={`min-w-0 ${className}`}
      aria-describedby={described?.['aria-describedby']}
      data-wrong={problem ? true : undefined}
    >
      <legend className="font-semibold">{legend}</legend>
      <Hint id={id}>{hint}</Hint>
      <Problem id={id}>{problem}</Problem>
      {children}
    </fieldset>
  )
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div id={hintId(id)} className="mt-1 text-small text-pretty text-muted">
      {children}
    </div>
  )
}

export function Problem({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <p id={problemId(id)} className="mt-1 flex items-start gap-2 text-small font-medium text-bad">
      <Icon name="alert" className="mt-px size-5 flex-none" />
      {children}
    </p>
  )
}

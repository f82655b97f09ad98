'use client'

import type { ReactNode } from 'react'
import { Fieldset, inputLook } from './field'
import { describedBy, useFormAnswers } from './form-answers'

const parts = ['month', 'day', 'year'] as const
type DatePart = (typeof parts)[number]

type DateFieldProps = {
  legend: ReactNode
  hint?: ReactNode
  labels: Record<DatePart, string>
  /** Names of the three inputs, where they are not simply month, day and year. */
  names?: Record<DatePart, string>
  /** For a birthday the browser may know it. */
  isBirthday?: boolean
}

const asCalled: Record<DatePart, string> = { month: 'month', day: 'day', year: 'year' }

/** A date in three inputs, month first. They forgive what is typed; the schema judges. */
export function DateField({ legend, hint, labels, names = asCalled, isBirthday = false }: DateFieldProps) {
  const { values, problems } = useFormAnswers()
  const wrong = parts.find((part) => problems[names[part]])
  const problem = wrong && problems[names[wrong]]
  const id = `${names.month}-date`
  return (
    <Fieldset id={id} legend={legend} hint={hint} problem={problem} described={describedBy(id, hint, problem)}>
      <div className="mt-3 flex gap-3">
        {parts.map((part) => (
          <div key={part} className={part === 'year' ? 'w-28' : 'w-20'}>
            <label htmlFor={names[part]} className="block text-small text-muted">
              {labels[part]}
            </label>
            <input
              id={names[part]}
              name={names[part]}
              type="text"
              inputMode={part === 'month' ? 'text' : 'numeric'}
              autoComplete={isBirthday ? `bday-${part}` : undefined}
              autoCorrect="off"
              spellCheck={false}
              defaultValue={values[names[part]]}
              aria-invalid={problems[names[part]] ? true : undefined}
              aria-describedby={problem && describedBy(id, null, problem)['aria-describedby']}
              className={`${inputLook} mt-1`}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}

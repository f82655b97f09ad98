'use client'

import { useState, type ReactNode } from 'react'
import { Field, inputLook } from './field'
import { useField, useFormAnswers } from './form-answers'
import { useHydrated } from './use-hydrated'

type MaskedFieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  inputMode?: 'numeric' | 'text'
}

/**
 * A number that a passer-by should not read. It is an ordinary text input whose glyphs are hidden by
 * CSS (not type="password", which would make browsers offer to remember it); its text is never sent back.
 * Without JavaScript there is no button to reveal it, so nothing is masked.
 */
export function MaskedField({ name, label, hint, inputMode = 'numeric' }: MaskedFieldProps) {
  const { id, problem, described } = useField(name, hint)
  const { words } = useFormAnswers()
  const canReveal = useHydrated()
  const [isShown, setShown] = useState(false)

  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <div className="relative">
        <input
          {...described}
          id={id}
          name={name}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          className={`${inputLook} pe-24 tracking-wide ${canReveal && !isShown ? 'masked' : ''}`}
        />
        {canReveal && (
          <button
            type="button"
            aria-controls={id}
            onClick={() => setShown(!isShown)}
            className="absolute inset-y-1.5 end-1.5 min-w-16 rounded-lg px-3 font-medium text-accent"
          >
            {isShown ? words.hide : words.show}
            <span className="sr-only"> {label}</span>
          </button>
        )}
      </div>
    </Field>
  )
}

import type { ReactNode } from 'react'

type RadioProps = {
  id: string
  name: string
  value: string
  label: ReactNode
  hint?: string
  isChosen: boolean
}

/** One choice: a whole row to tap, a hairline under it. */
export function Radio({ id, name, value, label, hint, isChosen }: RadioProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-14 cursor-pointer items-center gap-4 border-b border-line py-3 has-checked:font-medium"
    >
      <input id={id} type="radio" name={name} value={value} defaultChecked={isChosen} className="tick rounded-full" />
      <span>
        {label}
        {hint && <span className="block text-small font-normal text-muted">{hint}</span>}
      </span>
    </label>
  )
}

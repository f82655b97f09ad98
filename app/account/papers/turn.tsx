type TurnProps = {
  newer: string | null
  older: string | null
  /** "Page 2 of 5"; null where nobody can say. */
  now: string | null
  words: { label: string; newer: string; older: string }
}

/** The ways to the pages before and after this one, where there are any. */
export function Turn({ newer, older, now, words }: TurnProps) {
  if (!newer && !older) return null
  const look = 'flex min-h-11 items-center font-medium text-accent'
  return (
    <nav aria-label={words.label} className="mt-2 flex flex-wrap items-center gap-x-6">
      {newer && (
        <a href={newer} rel="prev" className={look}>
          {words.newer}
        </a>
      )}
      {now && <span className="text-small text-muted">{now}</span>}
      {older && (
        <a href={older} rel="next" className={look}>
          {words.older}
        </a>
      )}
    </nav>
  )
}

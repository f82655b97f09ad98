export type TrackerStop = {
  label: string
  state: 'done' | 'now' | 'later'
  /** The state in words, for those who do not see the line. */
  stateLabel: string
  /** When it happened: the machine's form and the reader's. */
  time?: { iso: string; text: string }
}

/** What has happened, what is happening, what comes: an ordered line with times. */
export function Tracker({ stops }: { stops: readonly TrackerStop[] }) {
  return (
    <ol className="tracker">
      {stops.map(({ label, state, stateLabel, time }) => (
        <li key={label} className={`stop stop-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={state === 'now' ? 'font-semibold' : state === 'done' ? 'font-medium' : ''}>{label}</span>
          <span className="sr-only">, {stateLabel}</span>
          {time && (
            <time dateTime={time.iso} className="text-small whitespace-nowrap text-muted">
              {time.text}
            </time>
          )}
        </li>
      ))}
    </ol>
  )
}

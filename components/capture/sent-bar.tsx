import { percentOf } from './say-progress'
import type { Showing } from './use-showing'

/** How much has been sent; while that cannot be known, that something is going on. */
export function SentBar({ showing, label }: { showing: Showing; label: string }) {
  const share = showing.state === 'sending' ? showing.share : showing.state === 'kept' ? 1 : null
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : percentOf(share)}
      className={`sent ${share === null ? 'sent-unknown' : ''}`}
    >
      <span style={share === null ? undefined : { transform: `scaleX(${share})` }} />
    </div>
  )
}

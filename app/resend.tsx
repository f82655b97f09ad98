import { Notice } from '@/components/ui/notice'
import { ResendButton } from '@/components/step/resend-button'
import type { Challenge } from '@/lib/db/generated/client'
import { secondsUntilResend } from '@/lib/domain/code'

type ResendProps = {
  challenge: Challenge
  action: (posted: FormData) => Promise<void>
  notThere: string
  resend: string
  /** What the button says while it is too early, {time} for the clock. */
  resendWait: string
  /** "Call me with the code", where there is a phone. */
  call?: { label: string; waitLabel: string }
}

/** For those whom the code has not reached: send it again, or have it read out. */
export function Resend({ challenge, action, notThere, resend, resendWait, call }: ResendProps) {
  const waitSeconds = secondsUntilResend(challenge)
  return (
    <form action={action}>
      <p className="text-small text-muted">{notThere}</p>
      <div className="flex flex-wrap gap-x-6">
        <ResendButton waitSeconds={waitSeconds} label={resend} waitLabel={resendWait} channel="text" />
        {call && <ResendButton waitSeconds={waitSeconds} {...call} channel="call" />}
      </div>
    </form>
  )
}

/** What came of asking for another code: `?again=` holds `sent`, `calling`, or why not. */
export function ResendOutcome({ again, sentences }: { again: unknown; sentences: Record<string, string> }) {
  if (typeof again !== 'string' || !Object.hasOwn(sentences, again)) return null
  return (
    <div className="mb-7" role="status">
      <Notice kind={again === 'sent' || again === 'calling' ? 'info' : 'problem'}>{sentences[again]}</Notice>
    </div>
  )
}

import { Notice } from '@/components/ui/notice'
import { ResendButton } from '@/components/step/resend-button'
import type { Challenge } from '@/lib/db/generated/client'
import { resendAllowedAt } from '@/lib/domain/code'

type ResendProps = {
  challenge: Challenge
  action: (posted: FormData) => Promise<void>
  notThere: string
  resend: string
  /** "Call me with the code", where there is a phone. */
  call?: string
  waitLabel: string
}

/** For those whom the code has not reached: send it again, or have it read out. */
export function Resend({ challenge, action, notThere, resend, call, waitLabel }: ResendProps) {
  const waitMs = resendAllowedAt(challenge.sentAt, challenge.sends).getTime() - Date.now()
  const wait = { waitSeconds: Math.max(0, Math.ceil(waitMs / 1000)), waitLabel }
  return (
    <form action={action}>
      <p className="text-small text-muted">{notThere}</p>
      <div className="flex flex-wrap gap-x-6">
        <ResendButton {...wait} label={resend} channel="text" />
        {call && <ResendButton {...wait} label={call} channel="call" />}
      </div>
    </form>
  )
}

/** What came of asking for another code: `?again=` holds `sent`, `calling`, or why not. */
export function ResendOutcome({ again, sentences }: { again: unknown; sentences: Record<string, string> }) {
  const sentence = typeof again === 'string' ? sentences[again] : undefined
  if (!sentence) return null
  return (
    <div className="mb-7" role="status">
      <Notice kind={again === 'sent' || again === 'calling' ? 'info' : 'problem'}>{sentence}</Notice>
    </div>
  )
}

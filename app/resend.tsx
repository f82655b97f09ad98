import { ResendButton } from '@/components/step/resend-button'
import { ResendForm, type Resent } from '@/components/step/resend-form'
import type { Challenge } from '@/lib/db/generated/client'
import { secondsUntilResend } from '@/lib/domain/code'
import type { Language } from '@/lib/domain/language'
import { codeWords } from '@/lib/words/code-words'

type ResendProps = {
  challenge: Challenge
  language: Language
  action: (previous: Resent, posted: FormData) => Promise<Resent>
  /** `refusals`: why a code is not sent, each in a sentence. */
  words: { notThere: string; resend: string; refusals: Record<string, string> }
  /** "Call me with the code", where there is a phone, and what is said once we do. */
  call?: { label: string; waitLabel: string; calling: string }
}

/** For those whom the code has not reached: send it again, or have it read out. */
export function Resend({ challenge, language, action, words, call }: ResendProps) {
  const { sentAgain, resendWait } = codeWords[language]
  const waitSeconds = secondsUntilResend(challenge)
  const sentences = { sent: sentAgain, ...(call && { calling: call.calling }), ...words.refusals }
  return (
    <ResendForm action={action} sentences={sentences} good={['sent', 'calling']}>
      <p className="text-small text-muted">{words.notThere}</p>
      <div key={challenge.sends} className="flex flex-wrap gap-x-6">
        <ResendButton waitSeconds={waitSeconds} label={words.resend} waitLabel={resendWait} channel="text" />
        {call && <ResendButton waitSeconds={waitSeconds} label={call.label} waitLabel={call.waitLabel} channel="call" />}
      </div>
    </ResendForm>
  )
}

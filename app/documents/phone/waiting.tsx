import { DrawnAgainAfter } from '@/components/handoff/drawn-again-after'
import { MatchCode } from '@/components/handoff/match-code'
import { QrCode } from '@/components/handoff/qr-code'
import { CopyButton } from '@/components/ui/copy-button'
import type { Language } from '@/lib/domain/language'
import { formatTime } from '@/lib/domain/moment'
import { handoffWords } from '@/lib/words/handoff'
import type { Link } from './find-link'

/** The link in both its shapes, and the digits that the phone will ask about. */
export function Waiting({ link, language }: { link: Link; language: Language }) {
  const { url, matchCode, endsAt, endsInMs } = link
  const words = handoffWords[language].waiting
  return (
    <div className="mt-5 grid gap-5">
      <QrCode text={url} label={words.picture} />
      <MatchCode digits={matchCode} label={words.digits} />
      <section>
        <h2 className="text-small text-muted">{words.linkTitle}</h2>
        <div className="flex items-center gap-4">
          <p className="min-w-0 break-all">{url}</p>
          <CopyButton text={url} label={words.copy} copied={words.copied} />
        </div>
      </section>
      <p className="text-small text-pretty text-muted">
        {words.until(formatTime(endsAt, language))} {words.caution}
      </p>
      <DrawnAgainAfter waitMs={endsInMs} />
    </div>
  )
}

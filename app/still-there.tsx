import { IdleWarning } from '@/components/step/idle-warning'
import { msUntil } from '@/lib/domain/moment'
import { sessionPolicy } from '@/lib/domain/session'
import { findSession } from '@/lib/session'
import type { ChromeWords } from '@/lib/words/chrome'

const { warnedBeforeMs } = sessionPolicy
const minutes = warnedBeforeMs / 60_000

/** Asks before somebody is signed out; nothing on a page that is shown without a session. */
export async function StillThere({ words: { warning } }: { words: ChromeWords }) {
  const session = await findSession()
  if (!session) return null
  const { title, text, stay, last } = warning
  return (
    <IdleWarning
      endsInMs={msUntil(session.endsAt)}
      warnedBeforeMs={warnedBeforeMs}
      title={title}
      text={text(minutes)}
      stay={stay}
      last={{ text: last.text(minutes), close: last.close }}
    />
  )
}

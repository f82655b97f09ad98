import { endFrom, NotSent } from './judge-answer'
import type { OutgoingPicture, SendingEnd, SendingProgress, SendingTrouble, SendingWatch } from './outgoing'
import { pause, pauseMs } from './pause'
import { readOutcome } from './read-outcome'
import { sendParts } from './send-parts'

/** A single failure is over before anybody has read of it. */
const failuresUnsaid = 1

/**
 * Sends a picture and waits for what the server makes of it; whatever goes wrong on the way, it tries again for as
 * long as the page is open, and at once when the connection is back.
 * @throws only when the watch is aborted
 */
export async function sendPicture(picture: OutgoingPicture, isBegun: boolean, watch: SendingWatch): Promise<SendingEnd> {
  const { signal, onProgress } = watch
  let failures = 0
  let latest = sharing(0)
  const say = (progress: Moving) => onProgress((latest = progress))
  const onShare = (share: number) => say(sharing(share))
  const onPart = () => (failures = 0)

  for (let isFirst = true; ; isFirst = false) {
    try {
      await sendParts(picture, isBegun || !isFirst, { signal, onShare, onPart })
      say({ state: 'checking', trouble: null })
      const outcome = await readOutcome(picture.id, signal)
      if (outcome.state === 'kept' || outcome.state === 'refused') return outcome
    } catch (thrown) {
      signal.throwIfAborted()
      const end = thrown instanceof NotSent && thrown.no ? endFrom(thrown.no) : null
      if (end) return end
    }
    say({ ...latest, trouble: troubleAfter(failures) })
    await pause(pauseMs(failures++), signal)
    signal.throwIfAborted()
  }
}

type Moving = Extract<SendingProgress, { trouble: unknown }>

function sharing(share: number): Moving {
  return share < 1 ? { state: 'sending', share, trouble: null } : { state: 'checking', trouble: null }
}

function troubleAfter(failures: number): SendingTrouble | null {
  if (!navigator.onLine) return 'offline'
  return failures < failuresUnsaid ? null : 'unreachable'
}

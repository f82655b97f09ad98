import { randomUUID } from 'node:crypto'
import { setTimeout as pass } from 'node:timers/promises'
import { withNovelties } from './fault-answers'
import type { Fault, Faults } from './faults'

type Event = { event_id: string; event_type: string }
/** Signs with the secret, delivers, and tells what came back. */
type Send<Answer> = (event: object, secret: string) => Promise<Answer>

const secretOfNobody = 'a-secret-that-nobody-agreed-upon'

/** Sends a webhook through the faults that were set; null when it was lost on the way. */
export async function letWebhookGoWrong<Answer>(
  faults: Faults,
  { event, secret }: { event: Event; secret: string },
  send: Send<Answer>,
): Promise<Answer | null> {
  let sent: object = event
  for (const fault of faults.strikeWebhook()) {
    await pass(fault.delayMs, null, { ref: false })
    if (fault.kind === 'lose') return null
    if (fault.kind === 'novel') sent = renewedEvent(event, fault)
    if (fault.kind === 'twice') await send(event, secret)
    if (fault.kind === 'forge') await send(forgedAfter(event), secretOfNobody)
    if (fault.kind === 'reorder') await faults.overtaking.beOvertaken(fault.holdMaxMs)
  }
  const answer = await send(sent, secret)
  faults.overtaking.passed()
  return answer
}

function renewedEvent(event: Event, { field = 'event_type' }: Extract<Fault, { kind: 'novel' }>): object {
  return Object(withNovelties(event, field))
}

/** What a stranger would send who wants an account opened. */
function forgedAfter(event: Event): Event {
  return { ...event, event_id: randomUUID(), event_type: 'application.approved' }
}

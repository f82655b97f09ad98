import { env } from '../env'
import { sendTimeoutMs } from './policy'
import { signEvent } from './sign-event'

/** What became of an attempt. `answer` is a status or a few words of ours, never what the partner wrote. */
export type Reply = { kind: 'taken' | 'gone' | 'not-taken'; answer: string }

/**
 * Sends an event once. Taken is any 2xx; gone is 410, by which a partner says that nobody will ever listen there
 * again. Never throws for the partner's trouble. A redirect is not followed, and no body is read.
 */
export async function sendEvent(
  url: string,
  event: { id: string; body: string },
  { timeoutMs = sendTimeoutMs } = {},
): Promise<Reply> {
  const signed = signEvent({ ...event, at: new Date() }, env().PARTNER_EVENT_SECRETS)
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed },
      body: event.body,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await answer.body?.cancel().catch(() => undefined)
    return { kind: kindOf(answer.status), answer: String(answer.status) }
  } catch (error) {
    return { kind: 'not-taken', answer: isTimeout(error) ? 'no answer in time' : 'not reached' }
  }
}

function kindOf(status: number): Reply['kind'] {
  if (status >= 200 && status < 300) return 'taken'
  return status === 410 ? 'gone' : 'not-taken'
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

import { fetchWithin } from './fetch-within'
import { NotSent } from './judge-answer'
import { pause } from './pause'

/** What became of an upload; 'unknown' when the server has none by that id. */
export type UploadOutcome =
  | { state: 'unknown' }
  | { state: 'receiving' }
  | { state: 'kept'; next: string }
  | { state: 'refused'; refusal: string }

/** The server thinks for up to 20 s before it says that it is not done yet. */
const answerMaxMs = 40_000
/** Should it ever say so at once, it is not asked without end. */
const betweenMs = 500

/** @throws NotSent, or whatever fetch throws, when there is no answer */
export async function readOutcome(id: string, signal: AbortSignal): Promise<UploadOutcome> {
  for (;;) {
    const answer = await fetchWithin(`/api/uploads/${id}/outcome`, answerMaxMs, signal)
    if (answer.status === 404) return { state: 'unknown' }
    if (!answer.ok) throw new NotSent({ method: 'GET', status: answer.status, body: '' })
    const outcome = (await answer.json()) as UploadOutcome | { state: 'preparing' }
    if (outcome.state !== 'preparing') return outcome
    await pause(betweenMs, signal)
  }
}

import { sessionCookie, sitDownAgain } from './caller'
import type { Counts } from './counts'
import { judge, type Fault } from './judge'
import type { Line } from './line'
import type { Post } from './post'
import { callerOf, type Scene, type World } from './scene'
import { writeRequest } from './write-request'

const answerWithinMs = 10_000
/** What waits for news on purpose answers after 20 seconds at the latest. */
const newsWithinMs = 25_000
const requestShownBytes = 1200

/** What came of a request: what is wrong with its answer, if anything, and the request itself as text, after which other. */
export type Sent = { fault: Fault; status: string; request: string; before: string | null }

/** Sends one request, and judges and counts the answer. */
export async function send({ appUrl }: World, line: Line, scene: Scene, one: Post, counts: Counts): Promise<Sent> {
  const caller = callerOf(one, scene)
  const request = writeRequest(one, caller, scene.forms.get(one.target.path) ?? [], scene.picture, appUrl)
  const waits = /\/api\/status|outcome/.test(request.line)
  const { before } = line
  const answer = await line.ask({ ...request, withinMs: waits ? newsWithinMs : answerWithinMs })
  counts.add(one.target.name, answer)
  const hasLeft = answer.kind === 'answer' && answer.headers.includes(`${sessionCookie}=;`)
  if (hasLeft) await sitDownAgain(caller)
  const status = answer.kind === 'answer' ? String(answer.status) : answer.kind
  return { fault: judge(answer, request, caller), status, before, request: request.bytes.subarray(0, requestShownBytes).toString('latin1') }
}

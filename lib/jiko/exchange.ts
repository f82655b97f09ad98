import type { Deadline } from './deadline'
import { JikoContractBroken, JikoUnavailable, type Asked } from './errors'
import type { Gate } from './gate'
import { readRetryAfter } from './retry-after'

export type Sent = {
  method: string
  url: URL
  headers: Record<string, string>
  body?: Uint8Array<ArrayBuffer>
  /** For the whole exchange: waiting for its turn, and to the last byte of the answer. */
  deadline: Deadline
  answerBytesMax: number
}

export type Answered = {
  status: number
  contentType: string
  /** How long Jiko asks us to wait before the next attempt. */
  retryAfterMs: number | null
  body: Uint8Array<ArrayBuffer>
}

/**
 * One request and its whole answer, whatever its status, once the gate lets it through.
 * @throws JikoUnavailable when no complete answer came in time
 * @throws JikoContractBroken when the answer is too long, or leads elsewhere: a redirect would change
 * the path that was signed, and could carry a person's data to another host.
 */
export async function exchange(gate: Gate, sent: Sent): Promise<Answered> {
  const asked = { method: sent.method, path: sent.url.pathname }
  const hasTurn = await gate.enter(sent.deadline.leftMs())
  if (!hasTurn) throw new JikoUnavailable(asked, { why: 'found all lines taken', wasSent: false })
  try {
    return await send(asked, sent)
  } catch (error) {
    if (error instanceof JikoContractBroken) throw error
    throw new JikoUnavailable(asked, { why: whyOf(error), wasSent: true })
  } finally {
    gate.leave()
  }
}

async function send(asked: Asked, { method, url, headers, body, deadline, answerBytesMax }: Sent): Promise<Answered> {
  const signal = AbortSignal.timeout(deadline.leftMs())
  const answer = await fetch(url, { method, headers, body, signal, redirect: 'manual', cache: 'no-store' })
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? '',
    retryAfterMs: readRetryAfter(answer.headers.get('retry-after'), Date.now()),
    body: await readBounded(answer, asked, answerBytesMax),
  }
}

async function readBounded(answer: Response, asked: Asked, bytesMax: number): Promise<Uint8Array<ArrayBuffer>> {
  if (answer.status >= 300 && answer.status < 400) {
    await answer.body?.cancel()
    throw new JikoContractBroken(asked, `answered ${answer.status}, a redirect`)
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length
    if (bytes > bytesMax) throw new JikoContractBroken(asked, `answered more than ${bytesMax} bytes`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function whyOf(error: unknown): string {
  return error instanceof Error && error.name === 'TimeoutError' ? 'did not answer in time' : 'could not be reached'
}

import http, { type IncomingHttpHeaders } from 'node:http'
import https from 'node:https'
import { Trouble } from './evidence'
import { whyNotReached } from './why-not-reached'

export const askWithinMs = 5_000
const answerBytesMax = 2_000_000

export type Asked = {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  authority?: string
}

/** `tookMs`: from our first byte to its last. */
export type Answer = { status: number; headers: IncomingHttpHeaders; text: string; tookMs: number }

/**
 * One request and its whole answer, whatever its status, in a bounded time. No redirect is followed.
 * @throws Trouble when there is no answer; it says where and why, never what was sent
 */
export async function ask(url: URL, { method = 'GET', headers, body, authority }: Asked = {}): Promise<Answer> {
  const startedAt = performance.now()
  const { request } = url.protocol === 'https:' ? https : http
  const options = {
    method,
    headers: {
      'user-agent': 'foyer-doctor',
      ...headers,
      ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
    },
    agent: false as const,
    ca: authority,
    signal: AbortSignal.timeout(askWithinMs),
  }
  try {
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      request(url, options, resolve).on('error', reject).end(body)
    })
    const text = await readBounded(answer)
    return { status: answer.statusCode!, headers: answer.headers, text, tookMs: performance.now() - startedAt }
  } catch (error) {
    throw notReached(url, error)
  }
}

async function readBounded(answer: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer) {
    bytes += chunk.length
    if (bytes > answerBytesMax) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

export function notReached({ host }: { host: string }, error: unknown): Trouble {
  return new Trouble(
    `${host} was not reached: ${whyNotReached(error)}`,
    `Look whether ${host} is up, and whether this machine may speak with it.`,
  )
}

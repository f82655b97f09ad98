import { request as open } from 'node:http'

/** Nobody waits longer for a page. */
const answerWithinMs = 20_000

export type Asked = { port: number; method: string; path: string; headers: Record<string, string>; body?: Buffer }
export type Reply = { status: number; location: string | undefined; cookies: string[]; html: string }

/** One request on a line of its own. Rejects when the line is cut, or nobody answers in time. */
export function sendRequest({ body, ...asked }: Asked): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(answerWithinMs)
    const request = open({ host: '127.0.0.1', agent: false, signal, ...asked }, (response) => {
      const chunks: Buffer[] = []
      response.on('error', reject)
      response.on('aborted', () => reject(new Error('The line was cut')))
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { location, 'set-cookie': cookies = [] } = response.headers
        resolve({ status: response.statusCode ?? 0, location, cookies, html: Buffer.concat(chunks).toString() })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

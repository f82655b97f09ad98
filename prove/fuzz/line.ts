import net from 'node:net'

/** What came back: a status and a text, or how the connection ended without one. */
export type Answer =
  | { kind: 'answer'; status: number; headers: string; body: string; ms: number }
  | { kind: 'closed'; ms: number }
  | { kind: 'silence'; ms: number }

type Asked = { line: string; bytes: Buffer; isHead: boolean; withinMs: number; /** What is sent is not all that was announced: then we hang up. */ givesUp: boolean }

const answerKeptBytes = 400_000
const hangUpAfterMs = 150

/** One connection at a time to the server, kept alive between requests, that carries any bytes whatever. */
export class Line {
  private socket: net.Socket | null = null
  private asked: string | null = null

  constructor(private readonly port: number) {}

  /** What was asked last on this connection; null when it is a new one. A request may hang for what came before it. */
  get before(): string | null {
    return this.socket?.destroyed === false ? this.asked : null
  }

  /**
   * Sends the bytes as they are and waits for one answer. Never throws. A server may close a connection that it has
   * kept alive in the very moment in which it is used again; then, as browsers do, it is asked once more on a new one.
   */
  async ask(asked: Asked): Promise<Answer> {
    // Nobody listens between two requests: a connection that was closed then would be silent for ever.
    if (this.socket?.destroyed) this.socket = null
    const isReused = this.socket !== null
    const answer = await this.askOnce(asked)
    return answer.kind === 'closed' && isReused && !asked.givesUp ? this.askOnce(asked) : answer
  }

  private askOnce({ line, bytes, isHead, withinMs, givesUp }: Asked): Promise<Answer> {
    this.asked = line
    const socket = (this.socket ??= net.connect({ port: this.port, host: '127.0.0.1', noDelay: true }))
    const startedAt = performance.now()
    let received = Buffer.alloc(0)
    return new Promise((resolve) => {
      const end = (answer: Omit<Answer, 'ms'> & { kind: Answer['kind'] }, isReusable: boolean) => {
        clearTimeout(impatience)
        clearTimeout(hangUp)
        socket.removeAllListeners('data').removeAllListeners('close').removeAllListeners('error')
        if (!isReusable) {
          socket.on('error', () => {}).destroy()
          this.socket = null
        }
        resolve({ ...answer, ms: performance.now() - startedAt } as Answer)
      }
      const impatience = setTimeout(() => end({ kind: 'silence' }, false), withinMs)
      const hangUp = givesUp ? setTimeout(() => socket.end(), hangUpAfterMs) : undefined
      socket.on('error', () => {})
      socket.on('close', () => {
        const answer = readAnswer(received, isHead, true)
        end(answer ?? { kind: 'closed' }, false)
      })
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk])
        const answer = readAnswer(received, isHead, false)
        if (answer) end(answer, answer.isReusable && !givesUp)
      })
      socket.write(bytes)
    })
  }

  close() {
    this.socket?.destroy()
    this.socket = null
  }
}

/** One whole HTTP/1.1 answer at the start of the bytes; null while there is more to come. */
function readAnswer(bytes: Buffer, isHead: boolean, isClosed: boolean) {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return null
  const headers = bytes.subarray(0, headEnd).toString('latin1')
  const status = Number(headers.slice(9, 12))
  if (status === 100) return readAnswer(bytes.subarray(headEnd + 4), isHead, isClosed)
  const rest = bytes.subarray(headEnd + 4)
  const isReusable = !/^connection: *close/im.test(headers)
  const answer = (body: Buffer) => ({ kind: 'answer' as const, status, headers, body: body.subarray(0, answerKeptBytes).toString('utf8'), isReusable: isReusable && !isClosed })
  if (isHead || status === 204 || status === 304) return answer(Buffer.alloc(0))
  const length = /^content-length: *(\d+)/im.exec(headers)
  if (length) return rest.length >= Number(length[1]) || isClosed ? answer(rest) : null
  if (/^transfer-encoding: *chunked/im.test(headers)) return rest.subarray(-5).toString('latin1') === '0\r\n\r\n' || isClosed ? answer(rest) : null
  return isClosed ? answer(rest) : null
}

import { Agent, request as open } from 'node:http'

export type Answer = { status: number; location: string | null; cookies: string[]; html: string }
export type Fields = Iterable<readonly [name: string, value: string]>

const answerWithinMs = 30_000
const boundary = 'foyer-bench-boundary'

/**
 * Asks one app, over connections that are kept. As lean as can be, for it works on the very processors that it
 * measures; the floor is asked by the same.
 */
export class Line {
  private readonly agent = new Agent({ keepAlive: true })
  private readonly port: string

  constructor(private readonly appUrl: string) {
    this.port = new URL(appUrl).port
  }

  /** One exchange. Redirects are answers like others. @throws when none comes */
  ask(method: 'GET' | 'POST', path: string, own: Record<string, string>, fields?: Fields): Promise<Answer> {
    const body = fields && Buffer.from(multipart(fields))
    const headers = {
      host: new URL(this.appUrl).host,
      accept: 'text/html',
      'accept-language': 'en',
      ...own,
      ...(body && {
        origin: this.appUrl,
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': String(body.length),
      }),
    }
    return new Promise((resolve, reject) => {
      const { agent, port } = this
      const asked = { host: '127.0.0.1', port, method, path, headers, agent, timeout: answerWithinMs }
      const request = open(asked, (response) => {
        const chunks: Buffer[] = []
        response.on('error', reject)
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const { location = null, 'set-cookie': cookies = [] } = response.headers
          resolve({ status: response.statusCode!, location, cookies, html: Buffer.concat(chunks).toString() })
        })
      })
      request.on('error', reject)
      request.on('timeout', () => request.destroy(new Error(`${method} ${path} was not answered`)))
      request.end(body)
    })
  }
}

function multipart(fields: Fields): string {
  const head = (name: string) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`
  const parts = [...fields].map(([name, value]) => `${head(name)}${value}\r\n`)
  return `${parts.join('')}--${boundary}--\r\n`
}

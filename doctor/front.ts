import { connect } from 'node:tls'
import { ask, askWithinMs, notReached, type Answer } from './ask'
import { evidence, Trouble } from './evidence'
import type { Patient } from './patient'
import { codeOf, whyNotReached } from './why-not-reached'

export type Certificate = { endsAtMs: number; trouble: string | null }

/** What of the app is seen from outside, at APP_URL: its certificate, and a page as it is served. */
export type Front = {
  /** Null where APP_URL is plain http. */
  certificate: () => Promise<Certificate | null>
  /** The first page, asked for as a browser does; everything else waits until that works. */
  page: () => Promise<Answer>
}

export function gatherFront({ settings, authority }: Patient): Front {
  const url = new URL('/', settings.APP_URL)
  const certificate = evidence('https.certificate', async () =>
    url.protocol === 'https:' ? readCertificate(url, authority) : null,
  )
  const page = evidence('served.page', async () => {
    const seen = await certificate()
    if (seen?.trouble) throw Object.assign(new Trouble(seen.trouble, ''), { owner: 'https.certificate' })
    return ask(url, { headers: { accept: 'text/html', 'accept-encoding': 'gzip, br' }, authority })
  })
  return { certificate, page }
}

/** Reads it even when nobody should believe it, to say what is wrong. */
function readCertificate({ hostname, port, host }: URL, authority?: string): Promise<Certificate> {
  return new Promise((resolve, reject) => {
    const line = connect({
      host: hostname,
      port: Number(port || 443),
      servername: hostname,
      ca: authority,
      rejectUnauthorized: false,
      timeout: askWithinMs,
    })
    const fail = (error: unknown) => {
      line.destroy()
      reject(notReached({ host }, error))
    }
    line.once('error', fail)
    line.once('timeout', () => fail(new DOMException('', 'TimeoutError')))
    line.once('secureConnect', () => {
      const trouble = line.authorized ? null : whyNotReached(troubleOf(line.authorizationError))
      resolve({ endsAtMs: Date.parse(line.getPeerCertificate().valid_to), trouble })
      line.destroy()
    })
  })
}

/** Node's types call it an error, and Node gives the code alone. */
function troubleOf(authorizationError: unknown): Error {
  const code = typeof authorizationError === 'string' ? authorizationError : codeOf(authorizationError)
  return Object.assign(new Error(), { code })
}

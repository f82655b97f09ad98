import type { Settings } from '@/lib/env'
import { ask } from '../ask'
import { Trouble } from '../evidence'
import { attention, note, notReady, ready, unlessTrial, type Finding, type Group } from '../finding'
import type { Certificate, Front } from '../front'
import type { Patient } from '../patient'

const day = 24 * 60 * 60_000
const certificateLeftMinMs = 14 * day
/** Half a year; browsers remember for so long to come by https alone. */
const hstsMinSeconds = 180 * 24 * 60 * 60

export function httpsGroup({ settings, isTrial, now, plainPort }: Patient, front: Front): Group {
  const url = new URL(settings.APP_URL)
  return {
    title: 'HTTPS',
    reach: 'network',
    checks: [
      {
        id: 'https.certificate',
        looksAt: 'Certificate',
        look: async () => unlessTrialWithout(isTrial, await front.certificate(), now()),
      },
      {
        id: 'https.hsts',
        looksAt: 'Always by https',
        look: async () =>
          url.protocol === 'https:'
            ? judgeHsts((await front.page()).headers['strict-transport-security'], settings.HSTS_SUBDOMAINS)
            : note('not by https'),
      },
      {
        id: 'https.redirect',
        looksAt: 'From http to https',
        look: async () => (plainPort === null ? note('APP_URL has a port of its own') : judgePlain(url, plainPort)),
      },
    ],
  }
}

function unlessTrialWithout(isTrial: boolean, certificate: Certificate | null, nowMs: number): Finding {
  if (certificate) return judgeCertificate(certificate, nowMs)
  return unlessTrial(
    isTrial,
    notReady('APP_URL is not https', 'Put a proxy with a certificate before the app, and its address into APP_URL.'),
  )
}

export function judgeCertificate({ endsAtMs, trouble }: Certificate, nowMs: number): Finding {
  const renew = 'Renew it, and let that happen by itself.'
  if (trouble) return notReady(trouble, renew)
  const days = Math.floor((endsAtMs - nowMs) / day)
  return endsAtMs - nowMs >= certificateLeftMinMs
    ? ready(`valid for ${days} days`)
    : notReady(`ends in ${days} days`, renew)
}

export function judgeHsts(header: string | undefined, below: Settings['HSTS_SUBDOMAINS']): Finding {
  const seconds = Number(/max-age="?(\d+)/i.exec(header ?? '')?.[1] ?? 0)
  const days = `for ${Math.round(seconds / 86_400)} days`
  const isForAll = /;\s*includeSubDomains/i.test(header ?? '')
  if (seconds < hstsMinSeconds)
    return notReady(
      header ? `Strict-Transport-Security lasts ${seconds} s` : 'no Strict-Transport-Security',
      'Send strict-transport-security: max-age=63072000; includeSubDomains with every answer.',
    )
  if (isForAll) return ready(`${days}, and every name below this one: serve them all by https`)
  if (below === 'off') return ready(`${days}, for this name alone`)
  return attention(`${days}, but for this name alone`, 'Have the proxy pass on the header as the app sends it.')
}

/** Nobody listening is as good as a redirect. */
async function judgePlain({ hostname, host }: URL, port: number): Promise<Finding> {
  const redirect = 'Have the proxy answer http with a redirect to https, and nothing else.'
  try {
    const { status, headers } = await ask(new URL(`http://${hostname}:${port}/`))
    const leadsTo = headers.location ?? ''
    if ([301, 302, 307, 308].includes(status) && leadsTo.startsWith(`https://${host}`)) return ready('redirected')
    if (status >= 400) return attention(`http answers ${status}`, redirect)
    return notReady('pages are served without encryption too', redirect)
  } catch (error) {
    if (error instanceof Trouble) return ready('nobody answers plain http')
    throw error
  }
}

import type { Answer } from './ask'
import { attention, notReady, ready, type Finding } from './finding'
import { readJson } from './jiko-line'

const passOn = 'Have what stands before the app pass on its headers as they are.'
const keepNothing = 'Have nothing before the app keep its pages: only /_next/static may be kept.'

export function judgePage({ status, headers }: Answer): Finding {
  if (status === 200 && headers['content-type']?.startsWith('text/html')) return ready('there')
  return notReady(
    `answered ${status}`,
    'Look whether the app runs behind APP_URL, and whether something asks people to log in before it.',
  )
}

function policyOf({ headers }: Answer): string {
  return String(headers['content-security-policy'] ?? '')
}

export function judgePolicy(page: Answer): Finding {
  const policy = policyOf(page)
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  if (!policy) return notReady('no Content-Security-Policy', passOn)
  const isStrict =
    policy.includes("default-src 'none'") &&
    policy.includes("frame-ancestors 'none'") &&
    scripts.includes("'nonce-") &&
    !scripts.includes("'unsafe-")
  return isStrict
    ? ready('strict, with a nonce')
    : notReady('another Content-Security-Policy than the app sends', passOn)
}

export function judgeCamera({ headers }: Answer): Finding {
  const policy = String(headers['permissions-policy'] ?? '')
  return /camera=\(self\)/.test(policy)
    ? ready('for our own pages alone')
    : notReady('Permissions-Policy does not give it to our pages alone', passOn)
}

/** A page holds one person's answers, and a nonce that may serve once. */
export function judgeKept(page: Answer, again: Answer): Finding {
  if (!/no-store/.test(String(page.headers['cache-control'])))
    return notReady('pages may be kept: Cache-Control says no no-store', keepNothing)
  if (policyOf(page) && policyOf(page) === policyOf(again))
    return notReady('two visits got one and the same nonce: a cache answers', keepNothing)
  return ready('no-store, and each visit has its own nonce')
}

export function judgeCompressed({ headers }: Answer): Finding {
  const encoding = headers['content-encoding']
  return encoding
    ? ready(encoding)
    : attention('not compressed', 'Have the proxy pass on Accept-Encoding, or compress by itself.')
}

export function judgeProgram({ headers }: Answer): Finding {
  const told = [headers['x-powered-by'] && 'X-Powered-By', /\d/.test(String(headers.server)) && 'Server'].filter(
    Boolean,
  )
  return told.length === 0
    ? ready('neither program nor version')
    : attention(`${told.join(' and ')} tell${told.length > 1 ? '' : 's'} it`, 'Take the header out at the proxy.')
}

/** The session's cookie is made the same way, and is not had without a code. */
export function judgeCookie(cookie: string | null, appUrl: string): Finding {
  if (!cookie)
    return notReady('choosing a language set none', 'Look whether something before the app takes Set-Cookie out.')
  const wanted = ['HttpOnly', 'SameSite=lax', ...(appUrl.startsWith('https:') ? ['Secure'] : [])]
  const missing = wanted.filter((attribute) => !cookie.toLowerCase().includes(attribute.toLowerCase()))
  return missing.length === 0 ? ready(wanted.join(', ')) : notReady(`set without ${missing.join(', ')}`, passOn)
}

export function judgeHealth({ status, text }: Answer): Finding {
  const isOurs = (readJson(text) as { status?: string } | undefined)?.status === 'alive'
  return status === 200 && isOurs
    ? ready('alive')
    : notReady(`answered ${status}${isOurs ? '' : ', not by the app'}`, 'Look whether the app runs behind APP_URL.')
}

export function judgeReady({ status, text }: Answer): Finding {
  const { lacking = [] } = (readJson(text) ?? {}) as { lacking?: string[] }
  return status === 200
    ? ready('ready')
    : notReady(
        `answered ${status}${lacking.length > 0 ? `: lacks ${lacking.join(', ')}` : ''}`,
        'Mend what it lacks; the README says what each means.',
      )
}

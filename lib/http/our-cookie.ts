import { env } from '../env'

type OurCookie = {
  name: string
  place: { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean }
}

/**
 * A cookie that no script reads and other sites' forms do not send. Over https its name has the prefix by which the
 * browser itself sees to it that https alone carries it and no other host has set it (RFC 6265bis; NIST SP 800-63B-4,
 * 5.1.1). Lax and not strict: people come back to us from the vendor's own page.
 */
export function ourCookie(name: string): OurCookie {
  const secure = env().APP_URL.startsWith('https:')
  return { name: secure ? `__Host-${name}` : name, place: { path: '/', httpOnly: true, sameSite: 'lax', secure } }
}

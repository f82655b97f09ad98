import { env } from '../env'

/** Who we are. Jiko's own example sends this header; its documents do not name it, so it is a setting. */
export function partnerHeaders(): Record<string, string> {
  const { JIKO_PARTNER_ID } = env()
  return JIKO_PARTNER_ID ? { 'x-jiko-partner-id': JIKO_PARTNER_ID } : {}
}

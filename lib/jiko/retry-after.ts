import { retryAfterMaxMs } from './policy'

const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * How many milliseconds a `Retry-After` asks us to wait, one hour at most; null when there is none that
 * can be read. It comes as seconds or as a date (RFC 9110, section 10.2.3).
 */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? ''
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate.test(text) ? Date.parse(text) - nowMs : NaN
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), retryAfterMaxMs)
}

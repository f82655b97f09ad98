/** Days are those of New York, Jiko's own zone: the server cannot know where a person is. */
const zone = 'America/New_York'

const written = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone })
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone: zone })

const hourMs = 60 * 60_000

/** A moment's day, YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return written.format(moment)
}

/** Whether a text is a day that there is: not 2026-02-30, and in a year with four digits. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** Its first moment. New York is four hours behind UTC in summer and five in winter; no day there changes at midnight. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(Date.parse(`${day}T00:00:00Z`) + 4 * hourMs)
  return clock.format(inSummer) === '00:00' ? inSummer : new Date(inSummer.getTime() + hourMs)
}

/** Its last millisecond. */
export function endOfDay(day: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10)
  return new Date(startOfDay(next).getTime() - 1)
}

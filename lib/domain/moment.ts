import { dayOf } from './day'
import type { Language } from './language'
import { perLanguage } from './per-language'

/** Times are said in Jiko's own zone, New York, by name: the server cannot know where a person is. */
const zone = 'America/New_York'

const dates = (options: Intl.DateTimeFormatOptions) => perLanguage((locale) => new Intl.DateTimeFormat(locale, options))
const longDay = dates({ dateStyle: 'long', timeZone: 'UTC' })
const shortDay = dates({ dateStyle: 'medium', timeZone: 'UTC' })
const weekday = dates({ weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })
const weekdayOfAnotherYear = dates({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' })
const timeOfDay = { hour: 'numeric', minute: '2-digit', timeZone: zone, timeZoneName: 'short' } as const
const clock = dates(timeOfDay)
const dayAndClock = dates({ month: 'short', day: 'numeric', ...timeOfDay })
const whole = dates({ dateStyle: 'long', timeStyle: 'long', timeZone: zone })
const longDate = dates({ dateStyle: 'long', timeZone: zone })
const month = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' })
const kilobytes = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' }))

/** "April 9, 1987", of a plain date YYYY-MM-DD or a date column, whatever the zone. */
export function formatDay(day: string | Date, language: Language): string {
  return longDay(language).format(new Date(day))
}

/** "Apr 9, 2027", of a plain date YYYY-MM-DD: where many stand below each other. */
export function formatShortDay(day: string, language: Language): string {
  return shortDay(language).format(new Date(day))
}

/** "Friday, November 20", with the year where it is another than today's; of a plain date YYYY-MM-DD. */
export function formatWeekday(day: string, language: Language, today: string): string {
  const named = day.slice(0, 4) === today.slice(0, 4) ? weekday : weekdayOfAnotherYear
  return named(language).format(new Date(day))
}

/** "10:43 AM EST", of that day in New York. */
export function formatTimeOfDay(time: Date, language: Language): string {
  return clock(language).format(time)
}

/** "Nov 20, 10:43 AM EST". */
export function formatTime(time: Date, language: Language): string {
  return dayAndClock(language).format(time)
}

/** "November 20, 2026 at 10:43:07 AM EST": for papers, which are read years later. */
export function formatMoment(time: Date, language: Language): string {
  return whole(language).format(time)
}

/** "182 kB", in the reader's way of writing numbers. */
export function formatSize(bytes: number, language: Language): string {
  return kilobytes(language).format(Math.max(1, Math.round(bytes / 1000)))
}

/** How long it is until then; 0 once it has come. */
export function msUntil(moment: Date): number {
  return Math.max(0, moment.getTime() - Date.now())
}

/** "November 20, 2026", of a moment, in New York. */
export function formatDate(time: Date, language: Language): string {
  return longDate(language).format(time)
}

/** "October 2026"; in Spanish, too, it begins with a capital, for it stands alone. */
export function formatMonth(of: { year: number; month: number }, language: Language): string {
  const text = month(language).format(Date.UTC(of.year, of.month - 1))
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** What day it is in New York. */
export function dayInNewYork(time: Date): { year: number; month: number; day: number } {
  const [year, month, day] = dayOf(time).split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** Whether two moments are in one month in New York. */
export function isSameMonth(one: Date, other: Date): boolean {
  const [first, second] = [dayInNewYork(one), dayInNewYork(other)]
  return first.year === second.year && first.month === second.month
}

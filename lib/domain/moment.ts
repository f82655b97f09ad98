import { localeOf, type Language } from './language'

/** Times are said in Jiko's own zone, New York, by name: the server cannot know where a person is. */
const zone = 'America/New_York'

/** "April 9, 1987", of a plain date YYYY-MM-DD or a date column, whatever the zone. */
export function formatDay(day: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

/** "Apr 9, 2027", of a plain date YYYY-MM-DD: where many stand below each other. */
export function formatShortDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}

/** "Friday, November 20", with the year where it is another than today's; of a plain date YYYY-MM-DD. */
export function formatWeekday(day: string, language: Language, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  const named = { weekday: 'long', month: 'long', day: 'numeric', year, timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(localeOf[language], named).format(new Date(day))
}

/** "10:43 AM EST", of that day in New York. */
export function formatTimeOfDay(time: Date, language: Language): string {
  const named = { hour: 'numeric', minute: '2-digit', timeZone: zone, timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(localeOf[language], named).format(time)
}

/** "Nov 20, 10:43 AM EST". */
export function formatTime(time: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(time)
}

/** "November 20, 2026 at 10:43:07 AM EST": for papers, which are read years later. */
export function formatMoment(time: Date, language: Language): string {
  const wholly = { dateStyle: 'long', timeStyle: 'long', timeZone: zone } as const
  return new Intl.DateTimeFormat(localeOf[language], wholly).format(time)
}

/** "182 kB", in the reader's way of writing numbers. */
export function formatSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return new Intl.NumberFormat(localeOf[language], { style: 'unit', unit: 'kilobyte' }).format(kilobytes)
}

/** How long it is until then; 0 once it has come. */
export function msUntil(moment: Date): number {
  return Math.max(0, moment.getTime() - Date.now())
}

/** "November 20, 2026", of a moment, in New York. */
export function formatDate(time: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: zone }).format(time)
}

/** "October 2026"; in Spanish, too, it begins with a capital, for it stands alone. */
export function formatMonth({ year, month }: { year: number; month: number }, language: Language): string {
  const wholly = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const text = new Intl.DateTimeFormat(localeOf[language], wholly).format(Date.UTC(year, month - 1))
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** What day it is in New York. */
export function dayInNewYork(time: Date): { year: number; month: number; day: number } {
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone }).format(time).split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** Whether two moments are in one month in New York. */
export function isSameMonth(one: Date, other: Date): boolean {
  const [first, second] = [dayInNewYork(one), dayInNewYork(other)]
  return first.year === second.year && first.month === second.month
}

import { localeOf, type Language } from './language'

/** Times are said in Jiko's own zone, New York, by name: the server cannot know where a person is. */
const zone = 'America/New_York'

/** "April 9, 1987", of a plain date YYYY-MM-DD or a date column, whatever the zone. */
export function formatDay(day: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
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

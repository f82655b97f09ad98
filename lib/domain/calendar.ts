/** Names a person may write a month by, in English and Spanish. Three letters of one are enough. */
const monthNames = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
]

/** "4", "04", "Apr", "abril" or "Sept." as 1 to 12; null for anything else. */
export function monthNumber(text: string): number | null {
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return Number(text)
  const typed = text.toLowerCase().replace(/\.$/, '')
  if (typed.length < 3) return null
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(typed)))
  return index === -1 ? null : index + 1
}

export type DateParts = { month: string; day: string; year: string }

const yearFirst = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/
const monthFirst = /^(?<month>\d{1,2}|\p{L}{3,}\.?)[-/.,\s]+(?<day>\d{1,2})[-/.,\s]+(?<year>\d{4})$/u
const dayThenName = /^(?<day>\d{1,2})\s+(?:de\s+)?(?<month>\p{L}{3,}\.?),?\s+(?:del?\s+)?(?<year>\d{4})$/u

/** A whole date pasted or filled into the first of three fields, put where it belongs. */
export function spreadPastedDate(parts: DateParts): DateParts {
  if (parts.day !== '' || parts.year !== '') return parts
  const found = yearFirst.exec(parts.month) ?? monthFirst.exec(parts.month) ?? dayThenName.exec(parts.month)
  if (!found) return parts
  const { month = '', day = '', year = '' } = found.groups ?? {}
  return { month, day, year }
}

const hourMs = 3_600_000

/** Today's date where it is furthest ahead, UTC+14, as YYYY-MM-DD. */
export function latestDateAnywhere(now: Date): string {
  return new Date(now.getTime() + 14 * hourMs).toISOString().slice(0, 10)
}

/** The same day `years` later, as text: who was born on 29 February comes of age on 1 March of a common year. */
export function yearsLater(isoDate: string, years: number): string {
  const [year, ...monthAndDay] = isoDate.split('-')
  return [String(Number(year) + years).padStart(4, '0'), ...monthAndDay].join('-')
}

import { z } from 'zod'
import { latestDateAnywhere, monthNumber, spreadPastedDate, yearsLater, type DateParts } from '../calendar'
import { answerStep } from '../step'

export type BirthDateProblem =
  | 'birth-date-missing'
  | 'month-missing'
  | 'day-missing'
  | 'year-missing'
  | 'month-unknown'
  | 'day-unknown'
  | 'year-needs-four-digits'
  | 'date-does-not-exist'
  | 'date-in-future'
  | 'date-too-long-ago'
  | 'under-age'

/** Jiko opens accounts for people of 18 and over (docs/jiko.md, "Request fields"). */
export const ageMinYears = 18
const ageMaxYears = 120

const part = z.string().default('').transform((text) => text.trim())

/**
 * Month, day and year as typed, and `birthDate` as YYYY-MM-DD; the parts stay, to fill the form again.
 * A month may be a name; a whole date pasted into the first field is spread. Age is read on the latest
 * date of any time zone, in the person's favour.
 */
export function birthDateFields(now: () => Date = () => new Date()) {
  return z
    .object({ month: part, day: part, year: part })
    .transform(spreadPastedDate)
    .transform((parts, context) => {
      const fail = (field: keyof DateParts, message: BirthDateProblem) => {
        context.addIssue({ code: 'custom', path: [field], message })
      }
      const incomplete = incompleteParts(parts)
      for (const [field, problem] of incomplete) fail(field, problem)
      if (incomplete.length > 0) return z.NEVER

      const birthDate = isoDateOf(parts)
      const problem = problemOf(birthDate, latestDateAnywhere(now()))
      if (problem) fail(problem === 'date-does-not-exist' ? 'day' : 'year', problem)
      return { ...parts, birthDate }
    })
}

function incompleteParts({ month, day, year }: DateParts): [keyof DateParts, BirthDateProblem][] {
  if (!month && !day && !year) return [['month', 'birth-date-missing']]
  const problems: [keyof DateParts, BirthDateProblem][] = []
  if (month === '') problems.push(['month', 'month-missing'])
  else if (monthNumber(month) === null) problems.push(['month', 'month-unknown'])
  if (day === '') problems.push(['day', 'day-missing'])
  else if (!/^(0?[1-9]|[12]\d|3[01])$/.test(day)) problems.push(['day', 'day-unknown'])
  if (year === '') problems.push(['year', 'year-missing'])
  else if (!/^\d{4}$/.test(year)) problems.push(['year', 'year-needs-four-digits'])
  return problems
}

function isoDateOf({ month, day, year }: DateParts): string {
  return `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** ISO dates of four-digit years compare as text. */
function problemOf(birthDate: string, today: string): BirthDateProblem | null {
  if (!isCalendarDate(birthDate)) return 'date-does-not-exist'
  if (birthDate > today) return 'date-in-future'
  if (yearsLater(birthDate, ageMaxYears + 1) <= today) return 'date-too-long-ago'
  if (yearsLater(birthDate, ageMinYears) > today) return 'under-age'
  return null
}

function isCalendarDate(isoDate: string): boolean {
  const date = new Date(`${isoDate}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDate)
}

export const birthDateStep = answerStep('birth-date', birthDateFields())
export type BirthDateAnswer = z.output<typeof birthDateStep.fields>

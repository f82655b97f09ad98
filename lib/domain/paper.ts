/** What Jiko makes month by month and year by year, in the order in which it is listed. */
export const statementKinds = ['bank-statement', 'brokerage-statement', 'form-1099-b', 'form-1099-int'] as const
export type StatementKind = (typeof statementKinds)[number]

export const paperKinds = [...statementKinds, 'trade-confirmation'] as const
export type PaperKind = (typeof paperKinds)[number]

/** A month of a year, 1 to 12, or the whole year. */
export type Period = { year: number; month: number | null }

/** One paper that Jiko has for a customer. `other`: of a kind that Jiko has added since. */
export type Statement = { id: string; kind: StatementKind | 'other'; period: Period; pocketId: string }

/** So many years back brokerage statements have to be there (Jiko's partner obligations); those of the bank may be. */
export const statementYearsMin = 6

export function isTaxForm(kind: Statement['kind']): boolean {
  return kind === 'form-1099-b' || kind === 'form-1099-int'
}

/** "2026", "2026-10" or "2026-10-01", as Jiko writes a period; null for anything else. A tax form is about a year. */
export function readPeriod(key: string, kind: Statement['kind']): Period | null {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?$/.exec(key) ?? []
  if (!year) return null
  return { year: Number(year), month: month && !isTaxForm(kind) ? Number(month) : null }
}

/** The years that a person may choose from: this one and as many before it as have to be there. */
export function yearsToChooseFrom(thisYear: number): number[] {
  return Array.from({ length: statementYearsMin + 1 }, (_, back) => thisYear - back)
}

export type PaperFilter = { year: number | null; kind: PaperKind | null }

export function isWanted({ kind, period }: Statement, filter: PaperFilter): boolean {
  const isOfKind = filter.kind === null || filter.kind === kind
  return isOfKind && (filter.year === null || filter.year === period.year)
}

/** Newest first; what is about a whole year comes before its months. */
export function newestFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((one, other) => rankOf(other) - rankOf(one) || placeOf(one) - placeOf(other))
}

/** The same in groups, a year each, in their order. */
export function byYear<Paper extends Pick<Statement, 'period'>>(papers: readonly Paper[]): { year: number; papers: Paper[] }[] {
  const years = [...new Set(papers.map(({ period }) => period.year))]
  return years.map((year) => ({ year, papers: papers.filter(({ period }) => period.year === year) }))
}

function rankOf({ period }: Statement): number {
  return period.year * 100 + (period.month ?? 13)
}

function placeOf({ kind }: Statement): number {
  return kind === 'other' ? statementKinds.length : statementKinds.indexOf(kind)
}

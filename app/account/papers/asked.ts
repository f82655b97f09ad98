import { paperKinds, yearsToChooseFrom, type PaperFilter } from '@/lib/domain/paper'
import { dayInNewYork } from '@/lib/domain/moment'

/** What the address of the list asks for; whatever is no choice of ours counts as not said. */
export type Asked = PaperFilter & { years: number[]; page: number; cursor?: string; isNotOpened: boolean }

type Params = Record<string, string | string[] | undefined>

export function readAsked(params: Params): Asked {
  const years = yearsToChooseFrom(dayInNewYork(new Date()).year)
  return {
    years,
    year: years.find((year) => String(year) === params.year) ?? null,
    kind: paperKinds.find((kind) => kind === params.kind) ?? null,
    page: Number(params.page),
    cursor: typeof params.cursor === 'string' ? params.cursor : undefined,
    isNotOpened: params.problem !== undefined,
  }
}

/** The address of the same list, turned to another place in it. */
export function turnedTo({ year, kind }: PaperFilter, place: { page?: number; cursor?: string }): string {
  const said = Object.entries({ year, kind, ...place }).filter(([, value]) => value !== null && value !== undefined)
  return `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`
}

import { createHash } from 'node:crypto'
import { addMonths, monthOf } from '../ledger/days'

export type PaperType = 'BANK' | 'BROKERAGE' | '1099B' | '1099INT'

/** A statement or a tax form of a Pocket. Nothing of it is kept: it follows from when the Pocket was opened. */
export type Paper = {
  id: string
  pocketId: string
  type: PaperType
  /** The first day of its month or year, as in Jiko's own example. */
  key: string
  timeCreated: string
}

const monthly: PaperType[] = ['BANK', 'BROKERAGE']
const yearly: PaperType[] = ['1099B', '1099INT']

/** All papers of a Pocket by now, oldest first. A month's come on the first of the next, a year's in February. */
export function papersOf({ id: pocketId, timeCreated }: { id: string; timeCreated: string }, now: Date): Paper[] {
  const papers: Paper[] = []
  for (let month = monthOf(timeCreated); month < monthOf(now.toISOString()); month = addMonths(month, 1)) {
    const key = `${month}-01`
    const next = `${addMonths(month, 1)}-01T06:00:00.000Z`
    for (const type of monthly) papers.push(paper(pocketId, type, key, next))
    if (month.endsWith('-01')) papers.push(...taxForms(pocketId, timeCreated, Number(month.slice(0, 4)) - 1, next))
  }
  return papers
}

/** Of a year in which the Pocket was there. */
function taxForms(pocketId: string, openedAt: string, year: number, timeCreated: string): Paper[] {
  if (year < Number(openedAt.slice(0, 4))) return []
  return yearly.map((type) => paper(pocketId, type, `${year}-01-01`, timeCreated))
}

function paper(pocketId: string, type: PaperType, key: string, timeCreated: string): Paper {
  return { id: idOf(`${pocketId} ${type} ${key}`), pocketId, type, key, timeCreated }
}

/** The same name has the same id each time, in the form of a UUID (RFC 9562, version 8). */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return parts.join('-')
}

import type { ActivityLine } from '@/lib/domain/activity'
import { csvLine } from '@/lib/domain/csv'
import { dayOf } from '@/lib/domain/day'
import type { Language } from '@/lib/domain/language'
import { formatTimeOfDay } from '@/lib/domain/moment'
import { cents, decimal } from '@/lib/domain/money'
import type { Pocket } from '@/lib/domain/pocket'
import { activityWords } from '@/lib/words/activity'
import { titleOf } from '../../activity-row'

type Begun = { pockets: readonly Pocket[]; pages: AsyncGenerator<ActivityLine[]>; first: IteratorResult<ActivityLine[]> }

/** By it spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** The file's head, and then a piece for each page of Jiko's, of which the first was read already. */
export async function* activityLines({ pockets, pages, first }: Begun, language: Language): AsyncGenerator<string> {
  const names = new Map(pockets.map(({ id, name }) => [id, name]))
  yield `${byteOrderMark}${csvLine(activityWords[language].file.columns)}`
  for (let page = first; !page.done; page = await pages.next()) {
    yield page.value.map((line) => csvLine(cellsOf(line, names.get(line.pocketId) ?? '', language))).join('')
  }
}

function cellsOf(line: ActivityLine, pocketName: string, language: Language): string[] {
  const { filter, file, pending } = activityWords[language]
  const at = new Date(line.at)
  const isOut = line.kind !== 'bills' && line.direction === 'out'
  const amount = line.amount === null ? '' : decimal(isOut ? cents(-line.amount) : line.amount)
  const status = line.isSettled ? file.settled : pending
  return [dayOf(at), formatTimeOfDay(at, language), pocketName, filter.kinds[line.kind], titleOf(line, language), amount, status]
}

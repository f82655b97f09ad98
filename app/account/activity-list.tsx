import { dayOf } from '@/lib/domain/day'
import type { ActivityLine } from '@/lib/domain/activity'
import type { Language } from '@/lib/domain/language'
import { formatWeekday } from '@/lib/domain/moment'
import type { Pocket } from '@/lib/domain/pocket'
import { ActivityRow } from './activity-row'

type ActivityListProps = {
  lines: ActivityLine[]
  /** By whose names each line says where it belongs; none where all belong to one. */
  pockets: readonly Pocket[]
  language: Language
  /** Of the days' headings. */
  level?: 2 | 3
}

/** What happened, by day, the newest first. */
export function ActivityList({ lines, pockets, language, level = 2 }: ActivityListProps) {
  const Day = `h${level}` as const
  const today = dayOf(new Date())
  const names = new Map(pockets.map(({ id, name }) => [id, name]))
  return byDay(lines).map(([day, ofDay]) => (
    <section key={day} className="mt-5">
      <Day className="text-small text-muted first-letter:uppercase">{formatWeekday(day, language, today)}</Day>
      <ul>
        {ofDay.map((line) => (
          <ActivityRow key={line.id} line={line} pocketName={names.get(line.pocketId) ?? null} language={language} />
        ))}
      </ul>
    </section>
  ))
}

function byDay(lines: ActivityLine[]): [day: string, lines: ActivityLine[]][] {
  const days = new Map<string, ActivityLine[]>()
  for (const line of lines) {
    const day = dayOf(new Date(line.at))
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return [...days]
}

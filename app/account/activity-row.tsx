import { hasConfirmation, type ActivityLine } from '@/lib/domain/activity'
import type { Language } from '@/lib/domain/language'
import { formatTimeOfDay } from '@/lib/domain/moment'
import { formatMoney } from '@/lib/domain/money'
import { roomPaths } from '@/lib/domain/room'
import { activityWords } from '@/lib/words/activity'

type ActivityRowProps = { line: ActivityLine; pocketName: string | null; language: Language }

/** One line of activity: what, when, in which Pocket, how much. */
export function ActivityRow({ line, pocketName, language }: ActivityRowProps) {
  const words = activityWords[language]
  return (
    <li className="flex justify-between gap-4 border-b border-line py-3">
      <div className="min-w-0">
        <p className="leading-snug font-medium">{titleOf(line, language)}</p>
        <p className="text-small text-muted">
          <time dateTime={line.at}>{formatTimeOfDay(new Date(line.at), language)}</time>
          {pocketName && ` · ${pocketName}`}
          {!line.isSettled && ` · ${words.pending}`}
        </p>
        {line.kind === 'bills' && hasConfirmation(line) && (
          <a
            href={`${roomPaths.papers}/trades/${line.pocketId}/${line.id}`}
            className="flex min-h-11 w-fit items-center text-small font-medium text-accent"
          >
            {words.confirmation}
          </a>
        )}
      </div>
      <Amount line={line} language={language} />
    </li>
  )
}

/** Bills that were bought are still the person's, so their amount has no sign. */
function Amount({ line, language }: Omit<ActivityRowProps, 'pocketName'>) {
  if (line.amount === null) return null
  const amount = formatMoney(line.amount, language)
  if (line.kind === 'bills') return <p className="whitespace-nowrap text-muted">{amount}</p>
  const isIn = line.direction === 'in'
  return (
    <p className={`font-medium whitespace-nowrap ${isIn ? 'text-accent' : ''}`}>
      <span className="sr-only">{activityWords[language].ways[line.direction]}: </span>
      {isIn ? '+' : '−'}
      {amount}
    </p>
  )
}

export function titleOf(line: ActivityLine, language: Language): string {
  const words = activityWords[language]
  return line.kind === 'bills' ? words.trades[line.activity] : (line.title ?? words.untitled[line.direction])
}

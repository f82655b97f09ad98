import { DrawnAgainAfter } from '@/components/handoff/drawn-again-after'
import { MatchCode } from '@/components/handoff/match-code'
import { Button } from '@/components/ui/button'
import { TaskList, type Task } from '@/components/ui/task-list'
import type { DocumentTask } from '@/lib/domain/documents'
import type { Language } from '@/lib/domain/language'
import { formatTime } from '@/lib/domain/moment'
import { documentsWords } from '@/lib/words/documents'
import { handoffWords } from '@/lib/words/handoff'
import { stopPhone } from './actions'
import type { Link } from './find-link'

type JoinedProps = { link: Link; tasks: DocumentTask[]; language: Language }

const marks: Record<DocumentTask['state'], Task['state']> = { given: 'done', begun: 'now', open: 'later', refused: 'refused' }

/** What the phone has shown so far, and the way to stop it. */
export function Joined({ link, tasks, language }: JoinedProps) {
  const words = handoffWords[language]
  const { names, proofs, states } = documentsWords[language]
  const rows = tasks.map(({ proof, state, shown }): Task => {
    const note = shown.map(({ kind }) => names[kind]).join(', ')
    return { title: proofs[proof].title, note, state: marks[state], stateLabel: states[state] }
  })
  return (
    <div className="mt-5 grid gap-5">
      <MatchCode digits={link.matchCode} label={words.waiting.digits} />
      <TaskList tasks={rows} />
      <p className="text-small text-pretty text-muted">{words.joined.until(formatTime(link.endsAt, language))}</p>
      <form action={stopPhone}>
        <Button type="submit" look="quiet">
          {words.joined.stop}
        </Button>
      </form>
      <DrawnAgainAfter waitMs={link.endsInMs} />
    </div>
  )
}

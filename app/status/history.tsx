import { Tracker, type TrackerStop } from '@/components/ui/tracker'
import { isFinal } from '@/lib/domain/decision'
import type { Language } from '@/lib/domain/language'
import { formatTime } from '@/lib/domain/moment'
import type { ApplicationWithFacts } from '@/lib/onboarding/application'
import { decisionFor } from '@/lib/onboarding/decision-for'
import { findHistory } from '@/lib/onboarding/find-history'
import type { statusWords } from '@/lib/words/status'

type HistoryProps = { application: ApplicationWithFacts; words: (typeof statusWords)[Language]; language: Language }

/** What was done when, what is happening, and that a decision comes. */
export async function History({ application, words, language }: HistoryProps) {
  const history = await findHistory(application)
  const { stage } = decisionFor(application)
  const stops = history.map(({ stage: past, at }, place): TrackerStop => {
    const isNow = place === history.length - 1 && !isFinal(past)
    return {
      label: words.tracker[past],
      state: isNow ? 'now' : 'done',
      stateLabel: isNow ? words.tracker.states.now : words.tracker.states.done,
      time: { iso: at.toISOString(), text: formatTime(at, language) },
    }
  })
  const ahead: TrackerStop = { label: words.tracker.decision, state: 'later', stateLabel: words.tracker.states.later }
  return (
    <section>
      <h2 className="sr-only">{words.tracker.title}</h2>
      <Tracker stops={isFinal(stage) ? stops : [...stops, ahead]} />
    </section>
  )
}

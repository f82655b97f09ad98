import type { AskedChange } from '@/lib/account/find-change-requests'
import type { Language } from '@/lib/domain/language'
import { formatDate } from '@/lib/domain/moment'
import type { detailsWords } from '@/lib/words/details'

type AskedChangesProps = { asked: AskedChange[]; words: (typeof detailsWords)[Language]['asked']; language: Language }

/** The papers that a customer has sent to have something changed, and how far each has come. */
export function AskedChanges({ asked, words, language }: AskedChangesProps) {
  if (asked.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="font-semibold">{words.title}</h2>
      <ul>
        {asked.map(({ id, about, keptAt, state }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="leading-snug font-semibold">{words.about[about]}</p>
            <p className="text-small text-muted">{words.sentOn(formatDate(keptAt, language))}</p>
            <p className={`text-small text-pretty ${state === 'refused' ? 'text-bad' : ''}`}>{words.states[state]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

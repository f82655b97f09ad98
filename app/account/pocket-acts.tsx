import { Notice } from '@/components/ui/notice'
import type { OpenPocketAct } from '@/lib/account/find-pocket-acts'
import type { Language } from '@/lib/domain/language'
import type { homeWords } from '@/lib/words/home'

type Words = (typeof homeWords)[Language]

/** What was asked of Jiko and is not simply done. */
export function PocketActs({ acts, words }: { acts: OpenPocketAct[]; words: Words }) {
  if (acts.length === 0) return null
  return (
    <ul className="mt-5 grid gap-3">
      {acts.map((act) => (
        <li key={act.id}>
          <Notice>{sentenceFor(act, words)}</Notice>
        </li>
      ))}
    </ul>
  )
}

function sentenceFor({ kind, state, name }: OpenPocketAct, words: Words): string {
  const sentence = words.acts[kind][state]
  return typeof sentence === 'string' ? sentence : sentence(name ?? '')
}

import { ButtonLink } from '@/components/ui/button'
import type { DocumentTask, ShownDocument } from '@/lib/domain/documents'
import type { documentsWords } from '@/lib/words/documents'

type Words = (typeof documentsWords)['en']

/** One proof: what it is for, how each document of it stands, and what leads to the next. */
export function Task({ proof, state, shown, next, words }: DocumentTask & { words: Words }) {
  const { title, why, examples } = words.proofs[proof]
  return (
    <li className="border-b border-line py-5 first:pt-0">
      <h2 className="font-semibold">{title}</h2>
      <p className={`text-small font-medium ${state === 'refused' ? 'text-bad' : 'text-accent'}`}>{words.states[state]}</p>
      {shown.length > 0 && (
        <ul className="mt-1 grid gap-1">
          {shown.map((document) => (
            <Shown key={document.kind} {...document} words={words} />
          ))}
        </ul>
      )}
      {next.length > 0 && (
        <>
          <p className="mt-1 text-pretty">{why}</p>
          <p className="mt-1 text-small text-pretty text-muted">{examples}</p>
          <div className="mt-4 grid gap-3">
            {next.map((kind) => (
              <ButtonLink key={kind} look="quiet" href={`/documents/${kind}`}>
                {words.show[kind]}
              </ButtonLink>
            ))}
          </div>
        </>
      )}
    </li>
  )
}

function Shown({ kind, standing, words }: ShownDocument & { words: Words }) {
  return (
    <li className="text-small text-pretty">
      {words.names[kind]}: {sentenceOf(standing, words)}
    </li>
  )
}

function sentenceOf(standing: ShownDocument['standing'], words: Words): string {
  if (standing.state === 'refused') return words.unfit[standing.because]
  return standing.state === 'open' ? '' : words.standings[standing.state]
}

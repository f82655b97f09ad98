import { AgreementList } from '../../apply/agreements/agreement-list'
import type { Language } from '@/lib/domain/language'
import { formatDate, formatDay } from '@/lib/domain/moment'
import { agreementsWords } from '@/lib/words/agreements'
import type { papersWords } from '@/lib/words/papers'
import type { readShelf } from './read-shelf'

type AgreementsProps = Awaited<ReturnType<typeof readShelf>>['agreements'] & {
  words: (typeof papersWords)[Language]['agreements']
  language: Language
}

/** The agreements: the newest, and below, folded, those that the person agreed to where these are others. */
export function Agreements({ accepted, newest, words, language }: AgreementsProps) {
  const list = { words: agreementsWords[language], language }
  const agreedOn = accepted?.acceptedAt ? formatDate(accepted.acceptedAt, language) : ''
  const isSuperseded = newest !== null && accepted?.version !== newest.version
  return (
    <section id="agreements" className="mt-10">
      <h2 className="font-semibold">{words.title}</h2>
      {isSuperseded && (
        <>
          <p className="mt-1 mb-4 text-pretty">
            {words.newest(newest.version, formatDay(newest.releasedOn, language))}
          </p>
          <AgreementList documents={newest.documents} {...list} />
        </>
      )}
      {accepted && isSuperseded && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2.5 font-medium text-accent">
            {words.agreedTo(accepted.version, agreedOn)}
          </summary>
          <AgreementList documents={accepted.documents} {...list} />
        </details>
      )}
      {accepted && !isSuperseded && (
        <>
          <p className="mt-1 mb-4 text-pretty">
            {newest
              ? words.agreedToNewest(accepted.version, agreedOn)
              : `${words.agreedTo(accepted.version, agreedOn)} ${words.unavailable}`}
          </p>
          <AgreementList documents={accepted.documents} {...list} />
        </>
      )}
    </section>
  )
}

import type { Language } from '@/lib/domain/language'
import { formatMonth } from '@/lib/domain/moment'
import { byYear, type Statement } from '@/lib/domain/paper'
import { Notice } from '@/components/ui/notice'
import type { papersWords } from '@/lib/words/papers'
import { turnedTo, type Asked } from './asked'
import { PaperLink } from './paper-link'
import { Turn } from './turn'
import type { StatementShelf } from './read-shelf'

type Words = (typeof papersWords)[Language]
type StatementListProps = StatementShelf & { asked: Asked; words: Words; language: Language }

/** A page of statements and tax forms, newest first, a group for each year. */
export function StatementList(props: StatementListProps) {
  const { items, page, pages, isEmpty, pocketNames, asked, words, language } = props
  if (isEmpty) {
    return (
      <div className="mt-6">
        <Notice title={words.none.title}>{words.none.text}</Notice>
      </div>
    )
  }
  if (items.length === 0) return <p className="mt-6">{words.noneFits}</p>
  return (
    <>
      {byYear(items).map(({ year, papers }) => (
        <section key={year} className="mt-7">
          <h2 className="font-semibold">{year}</h2>
          <ul>
            {papers.map((paper) => (
              <PaperLink
                key={paper.id}
                href={`/account/papers/${paper.id}`}
                {...namesOf(paper, pocketNames.get(paper.pocketId), words, language)}
                opens={words.opensPdf}
              />
            ))}
          </ul>
        </section>
      ))}
      <Turn
        newer={page > 1 ? turnedTo(asked, { page: page - 1 }) : null}
        older={page < pages ? turnedTo(asked, { page: page + 1 }) : null}
        now={pages > 1 ? words.pages.now(page, pages) : null}
        words={words.pages}
      />
    </>
  )
}

/** Months are looked for by their name, what is about a year by its kind. */
function namesOf({ kind, period }: Statement, pocketName: string | undefined, words: Words, language: Language) {
  const { year, month } = period
  const pocket = pocketName ? [pocketName] : []
  if (month !== null) return { title: formatMonth({ year, month }, language), notes: [words.kinds[kind], ...pocket] }
  return { title: words.kinds[kind], notes: [words.taxYear(String(year)), ...pocket] }
}

import type { Trade } from '@/lib/account/read-papers'
import type { Language } from '@/lib/domain/language'
import { formatDate, formatDay } from '@/lib/domain/moment'
import { formatMoney } from '@/lib/domain/money'
import type { papersWords } from '@/lib/words/papers'
import { turnedTo, type Asked } from './asked'
import { PaperLink } from './paper-link'
import { Turn } from './turn'
import type { TradeShelf } from './read-shelf'

type Words = (typeof papersWords)[Language]
type TradeListProps = TradeShelf & { asked: Asked; words: Words; language: Language }

/** A page of trades, each with its confirmation. */
export function TradeList({ trades, next, pocketNames, asked, words, language }: TradeListProps) {
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{words.kinds['trade-confirmation']}</h2>
      {trades.length === 0 && <p className="mt-1 text-pretty text-muted">{words.noneFits}</p>}
      <ul>
        {trades.map((trade) => (
          <PaperLink
            key={trade.id}
            href={`/account/papers/trades/${trade.pocketId}/${trade.id}`}
            {...namesOf(trade, pocketNames.get(trade.pocketId), words, language)}
            opens={words.opensPdf}
          />
        ))}
      </ul>
      <Turn
        newer={asked.cursor ? turnedTo(asked, {}) : null}
        older={next ? turnedTo(asked, { cursor: next }) : null}
        now={null}
        words={{ ...words.pages, newer: words.pages.newest }}
      />
    </section>
  )
}

const verbs = { bought: 'bought', sold: 'sold', other: 'traded' } as const

function namesOf(trade: Trade, pocketName: string | undefined, words: Words, language: Language) {
  const { side, amount, tradedAt, maturesOn } = trade
  const title = amount === null ? words.tBills : words[verbs[side]](formatMoney(amount, language))
  const maturing = maturesOn && words.maturing(formatDay(maturesOn, language))
  return { title, notes: [formatDate(tradedAt, language), maturing, pocketName].filter((note) => typeof note === 'string') }
}

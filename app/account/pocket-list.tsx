import type { Language } from '@/lib/domain/language'
import { nextMaturityOf } from '@/lib/domain/maturity'
import { formatDay } from '@/lib/domain/moment'
import { formatMoney } from '@/lib/domain/money'
import type { Pocket } from '@/lib/domain/pocket'
import type { homeWords } from '@/lib/words/home'
import { sayYield } from './say-yield'

type Words = (typeof homeWords)[Language]
type PocketListProps = { pockets: Pocket[]; words: Words; language: Language }

/** Every Pocket with what it is worth; each leads to its own page. */
export function PocketList({ pockets, words, language }: PocketListProps) {
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{words.pockets}</h2>
      <ul className="mt-1 border-t border-line">
        {pockets.map((pocket) => (
          <li key={pocket.id} className="border-b border-line">
            <a href={`/account/pockets/${pocket.id}`} className="pocket-row">
              <span className="min-w-0 font-medium">{pocket.name}</span>
              <span className="justify-self-end font-medium">{formatMoney(pocket.total, language)}</span>
              <span className="col-span-2 text-small text-muted">
                {pocketFacts(pocket, words, language).map((fact) => (
                  <span key={fact} className="pocket-fact">
                    {fact}
                  </span>
                ))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Frozen", "4 weeks", "4.30% a year", … as far as each is known. */
function pocketFacts(pocket: Pocket, words: Words, language: Language): string[] {
  const { status, termWeeks, invested, cash } = pocket
  const maturity = nextMaturityOf([pocket])
  const rate = sayYield(pocket.holdings, words, language)
  return [
    status === 'open' ? null : words.statuses[status],
    termWeeks && words.term(termWeeks),
    rate,
    invested > 0 ? words.invested(formatMoney(invested, language)) : null,
    invested > 0 ? words.cash(formatMoney(cash, language)) : null,
    maturity && words.matures(formatDay(maturity, language)),
  ].flatMap((fact) => fact || [])
}

import { SummaryList } from '@/components/ui/summary-list'
import type { Language } from '@/lib/domain/language'
import { formatMoney } from '@/lib/domain/money'
import type { Pocket } from '@/lib/domain/pocket'
import { homeWords } from '@/lib/words/home'
import type { pocketWords } from '@/lib/words/pocket'
import { sayYield } from '../../say-yield'

type PocketNumbersProps = { pocket: Pocket; words: (typeof pocketWords)[Language]; language: Language }

/** What else there is to say of a Pocket, as far as Jiko says it. */
export function PocketNumbers({ pocket, words, language }: PocketNumbersProps) {
  const home = homeWords[language]
  const { labels } = words
  const rows = [
    { label: labels.term, answer: pocket.termWeeks && home.term(pocket.termWeeks) },
    { label: labels.yield, answer: sayYield(pocket.holdings, home, language) },
    { label: labels.earned, answer: pocket.earned !== null && formatMoney(pocket.earned, language) },
    { label: labels.status, answer: home.statuses[pocket.status] },
  ]
  return (
    <div className="mt-5 border-t border-line">
      <SummaryList rows={rows.filter(({ answer }) => answer)} />
    </div>
  )
}

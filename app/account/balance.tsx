import type { ReactNode } from 'react'
import { Band } from '@/components/engraving/band'
import type { Language } from '@/lib/domain/language'
import { nextMaturityOf } from '@/lib/domain/maturity'
import { formatDay } from '@/lib/domain/moment'
import { formatMoney, moneyParts, sumOf } from '@/lib/domain/money'
import { totalOf, type Pocket } from '@/lib/domain/pocket'
import type { homeWords } from '@/lib/words/home'

type BalanceProps = { label: ReactNode; pockets: Pocket[]; words: (typeof homeWords)[Language]; language: Language }

/** What these Pockets are worth together, large, and what it is made of. */
export function Balance({ label, pockets, words, language }: BalanceProps) {
  const { whole, fraction } = moneyParts(totalOf(pockets), language)
  const maturity = nextMaturityOf(pockets)
  const invested = sumOf(pockets.map((pocket) => pocket.invested))
  const cash = sumOf(pockets.map((pocket) => pocket.cash))
  return (
    <section className="balance">
      <Band />
      <h2 className="text-small text-muted">{label}</h2>
      <p className="figure">
        {whole}
        <span className="figure-small">{fraction}</span>
      </p>
      <p className="text-small text-muted">{words.invested(formatMoney(invested, language))}</p>
      <p className="text-small text-muted">{words.cash(formatMoney(cash, language))}</p>
      {maturity && <p className="text-small text-muted">{words.matures(formatDay(maturity, language))}</p>}
    </section>
  )
}

import { Band } from '@/components/engraving/band'
import type { AccountPocket } from '@/lib/account/read-account'
import type { Language } from '@/lib/domain/language'
import { cents, moneyParts } from '@/lib/domain/money'
import { formatDay } from '@/lib/domain/moment'
import type { accountWords } from '@/lib/words/account'
import { Activity } from './activity'
import { Funding } from './funding'

type PocketProps = AccountPocket & {
  /** Until when its account number is shown in full; null: only its end is. */
  shownUntil: Date | null
  words: (typeof accountWords)[Language]
  language: Language
}

/** One pocket: what it is worth, where money can be sent to it, and what happened lately. */
export function Pocket({ pocket, funding, activity, shownUntil, words, language }: PocketProps) {
  const { whole, fraction } = moneyParts(cents(pocket.total_value.value), language)
  const maturity = pocket.securities.flatMap(({ maturity_date }) => maturity_date ?? []).sort()[0]
  return (
    <section className="mt-7 first:mt-0" aria-label={pocket.name}>
      <div className="balance">
        <Band />
        <p className="text-small text-muted">
          {words.pocket} · {pocket.name}
        </p>
        <p className="figure">
          <span className="sr-only">{words.balance}: </span>
          {whole}
          <span className="figure-small">{fraction}</span>
        </p>
        {maturity && <p className="text-small text-muted">{words.matures(formatDay(maturity, language))}</p>}
      </div>
      <Funding funding={funding} shownUntil={shownUntil} words={words} language={language} />
      <Activity transactions={activity} words={words} language={language} />
    </section>
  )
}

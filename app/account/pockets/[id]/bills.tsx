import type { Language } from '@/lib/domain/language'
import { formatShortDay } from '@/lib/domain/moment'
import { formatMoney } from '@/lib/domain/money'
import type { Holding } from '@/lib/domain/pocket'
import { formatRate } from '@/lib/domain/rate'
import type { pocketWords } from '@/lib/words/pocket'

type BillsProps = { holdings: Holding[]; words: (typeof pocketWords)[Language]; language: Language }

/** The Treasury bills of a Pocket, the soonest to mature first. */
export function Bills({ holdings, words, language }: BillsProps) {
  const { title, none, bill, matures, yield: yieldLabel, value } = words.bills
  const inOrder = [...holdings].sort((a, b) => ((a.maturesOn ?? '9') < (b.maturesOn ?? '9') ? -1 : 1))
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{title}</h2>
      {holdings.length === 0 ? (
        <p className="mt-1 text-pretty text-muted">{none}</p>
      ) : (
        <table className="facts mt-1">
          <thead>
            <tr>
              <th scope="col">{matures}</th>
              <th scope="col" className="text-end">{yieldLabel}</th>
              <th scope="col" className="text-end">{value}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map((holding, place) => (
              <tr key={place}>
                <td>
                  {holding.maturesOn && formatShortDay(holding.maturesOn, language)}
                  <span className="block text-fine text-muted">
                    <span className="sr-only">{bill} </span>
                    {holding.cusip}
                  </span>
                </td>
                <td className="text-end">{holding.yieldRate && formatRate(holding.yieldRate, language)}</td>
                <td className="text-end">{formatMoney(holding.marketValue, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

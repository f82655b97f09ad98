import type { Language } from '@/lib/domain/language'
import { cents, formatMoney } from '@/lib/domain/money'
import { formatTime } from '@/lib/domain/moment'
import type { JikoTransaction } from '@/lib/jiko/transactions'
import type { accountWords } from '@/lib/words/account'

type ActivityProps = { transactions: JikoTransaction[]; words: (typeof accountWords)[Language]; language: Language }

/** The latest movements, newest first. */
export function Activity({ transactions, words, language }: ActivityProps) {
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{words.activity}</h2>
      {transactions.length === 0 && <p className="mt-1 text-pretty text-muted">{words.noActivity}</p>}
      <ul>
        {transactions.map((transaction) => {
          const isOut = transaction.direction === 'DEBIT' || transaction.amount.value < 0
          const amount = formatMoney(cents(Math.abs(transaction.amount.value)), language)
          return (
            <li key={transaction.id} className="flex items-center justify-between gap-4 border-b border-line py-3">
              <span className="min-w-0">
                <span className="block leading-snug font-medium">
                  {transaction.title ?? (isOut ? words.moneyOut : words.moneyIn)}
                </span>
                <time dateTime={transaction.time_booked} className="text-small text-muted">
                  {formatTime(new Date(transaction.time_booked), language)}
                  {!transaction.is_settled && ` · ${words.pending}`}
                </time>
              </span>
              <span className={`font-medium whitespace-nowrap ${isOut ? '' : 'text-accent'}`}>
                {isOut ? '−' : '+'}
                {amount}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

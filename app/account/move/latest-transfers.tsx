import { amountOf, kindOf, movedOf, type Transfer } from '@/lib/account/transfer'
import type { Language } from '@/lib/domain/language'
import { formatTime } from '@/lib/domain/moment'
import { formatMoney } from '@/lib/domain/money'
import { isCustomerKind, stateOf } from '@/lib/domain/transfer'
import { moveWords } from '@/lib/words/move'
import { transferPath } from './transfer-path'

type LatestTransfersProps = { transfers: Transfer[]; language: Language }

/** What was confirmed lately, each leading to its receipt. */
export function LatestTransfers({ transfers, language }: LatestTransfersProps) {
  const words = moveWords[language]
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{words.latest}</h2>
      <ul>
        {transfers.map((transfer) => (
          <li key={transfer.id} className="flex items-center justify-between gap-4 border-b border-line py-3">
            <span className="min-w-0">
              <a href={transferPath(transfer.id)} className="flex min-h-11 items-center font-medium text-accent">
                {titleOf(transfer, language)}
              </a>
              <time dateTime={transfer.confirmedAt!.toISOString()} className="text-small text-muted">
                {formatTime(transfer.confirmedAt!, language)} · {words.states[stateOf(transfer)]}
              </time>
            </span>
            <span className="font-medium whitespace-nowrap">{howMuchOf(transfer, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function titleOf(transfer: Transfer, language: Language): string {
  const kind = kindOf(transfer)
  return isCustomerKind(kind) ? moveWords[language].kinds[kind] : moveWords[language].title
}

function howMuchOf(transfer: Transfer, language: Language): string {
  const asked = amountOf(transfer)
  const cents = movedOf(transfer)?.moved ?? (asked === 'everything' ? null : asked.cents)
  return cents === null ? moveWords[language].everything : formatMoney(cents, language)
}

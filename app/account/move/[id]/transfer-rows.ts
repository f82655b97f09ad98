import type { SummaryRow } from '@/components/ui/summary-list'
import { readWays } from '@/lib/account/read-ways'
import { amountOf, descriptionOf, movedOf, type Transfer } from '@/lib/account/transfer'
import type { Language } from '@/lib/domain/language'
import { formatTime } from '@/lib/domain/moment'
import { formatMoney, noMoney, type Cents } from '@/lib/domain/money'
import { stateOf } from '@/lib/domain/transfer'
import { transferWords } from '@/lib/words/transfer'
import { readFromJiko } from '../../../read-from-jiko'

type Said = string | null | undefined | false
const row = (label: string, answer: Said): SummaryRow[] => (answer ? [{ label, answer }] : [])

/** What there is to know of a transfer. Names are read from Jiko each time; without it there are fewer words. */
export async function transferRows(transfer: Transfer, customerId: string, language: Language): Promise<SummaryRow[]> {
  const words = transferWords[language]
  const { rows } = words
  const names = await readNames(customerId)
  const asked = amountOf(transfer)
  const moved = movedOf(transfer)
  const note = await descriptionOf(transfer)
  const { confirmedAt, statusRecordedAt } = transfer
  const isDone = stateOf(transfer) === 'completed'
  return [
    ...row(rows.from, names.get(transfer.fromId) ?? words.ownPocket),
    ...row(rows.to, names.get(transfer.toId) ?? (transfer.kind === 'to-person' ? words.somebody : words.ownPocket)),
    ...row(rows.amount, asked === 'everything' ? words.everything : formatMoney(asked.cents, language)),
    ...row(rows.moved, moved && formatMoney(moved.moved, language)),
    ...row(rows.fee, moved ? feeText(moved.fee, words.noFee, language) : !confirmedAt && words.feeLater),
    ...row(rows.note, note),
    ...row(rows.confirmed, confirmedAt && formatTime(confirmedAt, language)),
    ...row(rows.done, isDone && statusRecordedAt && formatTime(statusRecordedAt, language)),
    ...row(rows.reference, confirmedAt && transfer.id.slice(-8).toUpperCase()),
  ]
}

function feeText(fee: Cents, none: string, language: Language): string {
  return fee === noMoney ? none : formatMoney(fee, language)
}

/** Of every Pocket and person of the customer, by id. */
async function readNames(customerId: string): Promise<Map<string, string>> {
  const ways = await readFromJiko('transfer.unnamed', () => readWays(customerId))
  return new Map([...(ways?.pockets ?? []), ...(ways?.people ?? [])].map(({ id, name }) => [id, name]))
}

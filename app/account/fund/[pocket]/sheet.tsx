import type { FundingNumbers } from '@/lib/account/read-funding'
import type { Language } from '@/lib/domain/language'
import type { fundWords } from '@/lib/words/fund'

/** What an employer needs: the numbers, and lines to be filled in by hand. */
export function Sheet({ numbers, words }: { numbers: FundingNumbers; words: (typeof fundWords)[Language] }) {
  const { form } = words
  const facts = [
    [form.bank, form.bankName],
    [words.routingNumber, numbers.routingNumber],
    [words.accountNumber, numbers.accountNumber],
    [words.accountType, words.checking],
  ] as const
  return (
    <div className="deposit-sheet">
      <dl>
        {facts.map(([name, text]) => (
          <div key={name} className="number-row">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-7 font-semibold">{form.deposit}</p>
      <p className="deposit-choice">{form.all}</p>
      <p className="deposit-choice">{form.part}</p>
      {[form.name, form.employer, form.signature, form.date].map((line) => (
        <p key={line} className="deposit-line">
          {line}
        </p>
      ))}
    </div>
  )
}

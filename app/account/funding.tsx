import { CopyButton } from '@/components/ui/copy-button'
import type { FundingDetails } from '@/lib/account/read-account'
import type { Language } from '@/lib/domain/language'
import { formatTime } from '@/lib/domain/moment'
import type { accountWords } from '@/lib/words/account'

type Words = (typeof accountWords)[Language]
type FundingProps = { funding: FundingDetails | null; shownUntil: Date | null; words: Words; language: Language }

/**
 * The numbers under which the world reaches a pocket. Of the account number only its end leaves the server, until the
 * person has confirmed that it is them.
 */
export function Funding({ funding, shownUntil, words, language }: FundingProps) {
  if (!funding) return <p className="mt-5 text-pretty">{words.noNumbers}</p>
  const { routing_number: routing, account_number: account } = funding
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{words.fundTitle}</h2>
      <p className="mt-1 text-pretty text-muted">{words.fundLead}</p>
      <dl className="mt-3">
        <NumberRow name={words.routingNumber} number={routing} words={words} />
        {shownUntil ? (
          <NumberRow name={words.accountNumber} number={account} words={words} />
        ) : (
          <MaskedRow lastFour={account.slice(-4)} words={words} />
        )}
        <div className="number-row">
          <dt>{words.accountType}</dt>
          <dd>{words.checking}</dd>
        </div>
      </dl>
      {shownUntil && <p className="mt-3 text-fine text-muted">{words.shownUntil(formatTime(shownUntil, language))}</p>}
    </section>
  )
}

function NumberRow({ name, number, words }: { name: string; number: string; words: Words }) {
  return (
    <div className="number-row">
      <dt>{name}</dt>
      <dd>{number}</dd>
      <dd>
        <CopyButton text={number} label={`${words.copy}: ${name}`} copied={words.copied} />
      </dd>
    </div>
  )
}

function MaskedRow({ lastFour, words }: { lastFour: string; words: Words }) {
  return (
    <div className="number-row">
      <dt>{words.accountNumber}</dt>
      <dd>
        <span aria-hidden="true">•••• {lastFour}</span>
        <span className="sr-only">{words.endingIn(lastFour)}</span>
        <a href="/confirm?for=account-number" className="flex min-h-11 w-fit items-center font-medium text-accent">
          {words.showFull}
        </a>
      </dd>
    </div>
  )
}

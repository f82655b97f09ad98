import { CopyButton } from '@/components/ui/copy-button'
import type { FundingDetails } from '@/lib/account/read-account'
import type { Language } from '@/lib/domain/language'
import type { accountWords } from '@/lib/words/account'

type FundingProps = { funding: FundingDetails | null; words: (typeof accountWords)[Language] }

/** The numbers under which the world reaches a pocket. The account number shows four digits until it is opened. */
export function Funding({ funding, words }: FundingProps) {
  if (!funding) return <p className="mt-5 text-pretty">{words.noNumbers}</p>
  const { routing_number: routing, account_number: account } = funding
  return (
    <section className="mt-7">
      <h2 className="font-semibold">{words.fundTitle}</h2>
      <p className="mt-1 text-pretty text-muted">{words.fundLead}</p>
      <dl className="mt-3">
        <div className="number-row">
          <dt>{words.routingNumber}</dt>
          <dd>{routing}</dd>
          <dd>
            <CopyButton text={routing} label={`${words.copy}: ${words.routingNumber}`} copied={words.copied} />
          </dd>
        </div>
        <div className="number-row">
          <dt>{words.accountNumber}</dt>
          <dd>
            <details className="masked-number">
              <summary>
                <span aria-hidden="true">•••• {account.slice(-4)}</span>
                <span className="sr-only">{words.endingIn(account.slice(-4))}</span>
                <span className="ms-3 font-medium text-accent underline-offset-4">
                  <span className="when-closed">{words.show}</span>
                  <span className="when-open">{words.hide}</span>
                </span>
              </summary>
              {account}
            </details>
          </dd>
          <dd>
            <CopyButton text={account} label={`${words.copy}: ${words.accountNumber}`} copied={words.copied} />
          </dd>
        </div>
        <div className="number-row">
          <dt>{words.accountType}</dt>
          <dd>{words.checking}</dd>
        </div>
      </dl>
    </section>
  )
}

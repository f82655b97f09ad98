import { CopyButton } from '@/components/ui/copy-button'
import type { FundedPocket } from '@/lib/account/read-funding'
import type { Language } from '@/lib/domain/language'
import type { fundWords } from '@/lib/words/fund'

type Words = (typeof fundWords)[Language]
type FundingProps = FundedPocket & {
  /** Whether the person has just confirmed that it is them. */
  isShown: boolean
  words: Words
}

/** The numbers of one Pocket. Of the account number only its end leaves the server, until it may be shown. */
export function Funding({ pocket, numbers, isShown, words }: FundingProps) {
  return (
    <section id={pocket.id} className="mb-7">
      <h2 className="font-semibold">{pocket.name}</h2>
      {pocket.status !== 'open' && <p className="mt-1 text-pretty">{words.notOpen}</p>}
      {pocket.status === 'open' && !numbers && <p className="mt-1 text-pretty">{words.noNumbers}</p>}
      {pocket.status === 'open' && numbers && (
        <>
          <dl className="mt-1">
            <NumberRow name={words.routingNumber} number={numbers.routingNumber} of={pocket.name} words={words} />
            {isShown ? (
              <NumberRow name={words.accountNumber} number={numbers.accountNumber} of={pocket.name} words={words} />
            ) : (
              <MaskedRow lastFour={numbers.accountNumber.slice(-4)} words={words} />
            )}
            <div className="number-row">
              <dt>{words.accountType}</dt>
              <dd>{words.checking}</dd>
            </div>
          </dl>
          <a href={`/account/fund/${pocket.id}`} className="mt-2 flex min-h-11 w-fit items-center font-medium text-accent">
            {words.sheet}
            {/* For whoever hears the links of the page without what is around them: each Pocket has such a form. */}
            <span className="sr-only">, {pocket.name}</span>
          </a>
        </>
      )}
    </section>
  )
}

function NumberRow({ name, number, of, words }: { name: string; number: string; of: string; words: Words }) {
  return (
    <div className="number-row">
      <dt>{name}</dt>
      <dd>{number}</dd>
      <dd>
        <CopyButton text={number} label={`${words.copy}: ${name}, ${of}`} copied={words.copied} />
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

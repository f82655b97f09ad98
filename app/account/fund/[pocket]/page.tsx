import { notFound } from 'next/navigation'
import { DrawnAgainAfter } from '@/components/handoff/drawn-again-after'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { readFundingOf } from '@/lib/account/read-funding'
import { msUntil } from '@/lib/domain/moment'
import { findStepUp } from '@/lib/onboarding/step-up'
import { accountWords } from '@/lib/words/account'
import { fundWords } from '@/lib/words/fund'
import { readFromJiko } from '../../../read-from-jiko'
import { Unavailable } from '../../../unavailable'
import { AccountFrame } from '../../account-frame'
import { requireCustomer } from '../../require-customer'
import { Sheet } from './sheet'

/** A form for the employer, to be printed. It holds the whole number, so it takes one more code. */
export default async function DirectDepositPage({ params }: PageProps<'/account/fund/[pocket]'>) {
  const { session, customerId, language } = await requireCustomer('home')
  const { pocket: pocketId } = await params
  const words = fundWords[language]
  const { endsAt: shownUntil } = await findStepUp(session, 'account-number')
  const funded = await readFromJiko('account.unavailable', async () => (await readFundingOf(customerId, pocketId)) ?? notFound())
  const isOpen = funded?.pocket.status === 'open'
  return (
    <AccountFrame room="home" language={language} title={words.form.title} lead={words.form.lead} backTo="/account/fund">
      {!funded && <Unavailable words={accountWords[language].unavailable} />}
      {funded && !isOpen && <Notice>{words.notOpen}</Notice>}
      {funded && isOpen && !funded.numbers && <Notice>{words.noNumbers}</Notice>}
      {funded?.numbers && isOpen && !shownUntil && (
        <>
          <Notice>{words.form.fullFirst}</Notice>
          <div className="foot">
            <ButtonLink href="/confirm?for=account-number">{words.showFull}</ButtonLink>
          </div>
        </>
      )}
      {funded?.numbers && isOpen && shownUntil && (
        <>
          <DrawnAgainAfter waitMs={msUntil(shownUntil)} />
          <Sheet numbers={funded.numbers} words={words} />
          <div className="foot not-printed">
            <PrintButton label={words.form.print} otherwise={words.form.printHint} />
          </div>
        </>
      )}
    </AccountFrame>
  )
}

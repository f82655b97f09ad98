import { redirect } from 'next/navigation'
import { DrawnAgainAfter } from '@/components/handoff/drawn-again-after'
import { Notice } from '@/components/ui/notice'
import { readAccount } from '@/lib/account/read-account'
import { msUntil } from '@/lib/domain/moment'
import { requireApplicationOf } from '@/lib/onboarding/application'
import { decisionFor } from '@/lib/onboarding/decision-for'
import { findStepUp } from '@/lib/onboarding/step-up'
import { requireSession } from '@/lib/session'
import { accountWords } from '@/lib/words/account'
import { Frame } from '../frame'
import { readLanguage } from '../language'
import { pageTitle } from '../page-title'
import { PicturesFromBefore } from '../pictures-from-before'
import { ReceiptLink } from '../receipt-link'
import { readFromJiko } from '../read-from-jiko'
import { Unavailable } from '../unavailable'
import { Pocket } from './pocket'

export default async function AccountPage() {
  const session = await requireSession()
  const application = await requireApplicationOf(session.applicantId)
  if (decisionFor(application).stage !== 'approved') redirect('/status')

  const language = await readLanguage()
  const words = accountWords[language]
  const { customerId } = application
  const pockets = customerId ? await readFromJiko('account.unavailable', () => readAccount(customerId)) : []
  const { endsAt: shownUntil } = await findStepUp(session, 'account-number')
  return (
    <Frame language={language} title={words.title} isSignedIn isHome>
      <title>{pageTitle(words.title)}</title>
      <PicturesFromBefore language={language} />
      {pockets === null && <Unavailable words={words.unavailable} />}
      {pockets?.length === 0 && <Notice title={words.noPocket.title}>{words.noPocket.text}</Notice>}
      {shownUntil && <DrawnAgainAfter waitMs={msUntil(shownUntil)} />}
      {pockets?.map((held) => <Pocket key={held.pocket.id} {...held} shownUntil={shownUntil} words={words} language={language} />)}
      <div className="mt-7">
        <ReceiptLink language={language} />
      </div>
    </Frame>
  )
}

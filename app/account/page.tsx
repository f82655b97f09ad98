import { DrawnAgainAfter } from '@/components/handoff/drawn-again-after'
import { Notice } from '@/components/ui/notice'
import { readAccount } from '@/lib/account/read-account'
import { msUntil } from '@/lib/domain/moment'
import { findStepUp } from '@/lib/onboarding/step-up'
import { accountWords } from '@/lib/words/account'
import { PicturesFromBefore } from '../pictures-from-before'
import { ReceiptLink } from '../receipt-link'
import { readFromJiko } from '../read-from-jiko'
import { Unavailable } from '../unavailable'
import { AccountFrame } from './account-frame'
import { Pocket } from './pocket'
import { requireApproved } from './require-customer'

export default async function AccountPage() {
  const { session, application, language } = await requireApproved()
  const words = accountWords[language]
  const { customerId } = application
  const pockets = customerId ? await readFromJiko('account.unavailable', () => readAccount(customerId)) : []
  const { endsAt: shownUntil } = await findStepUp(session, 'account-number')
  return (
    <AccountFrame room="home" language={language} title={words.title}>
      <PicturesFromBefore language={language} />
      {pockets === null && <Unavailable words={words.unavailable} />}
      {pockets?.length === 0 && <Notice title={words.noPocket.title}>{words.noPocket.text}</Notice>}
      {shownUntil && <DrawnAgainAfter waitMs={msUntil(shownUntil)} />}
      {pockets?.map((held) => <Pocket key={held.pocket.id} {...held} shownUntil={shownUntil} words={words} language={language} />)}
      <div className="mt-7">
        <ReceiptLink language={language} />
      </div>
    </AccountFrame>
  )
}

import { DrawnAgainAfter } from '@/components/handoff/drawn-again-after'
import { Notice } from '@/components/ui/notice'
import { readFunding } from '@/lib/account/read-funding'
import { formatTime, msUntil } from '@/lib/domain/moment'
import { roomPaths } from '@/lib/domain/room'
import { findStepUp } from '@/lib/onboarding/step-up'
import { accountWords } from '@/lib/words/account'
import { fundWords } from '@/lib/words/fund'
import { readFromJiko } from '../../read-from-jiko'
import { Unavailable } from '../../unavailable'
import { AccountFrame } from '../account-frame'
import { requireCustomer } from '../require-customer'
import { Funding } from './funding'

/** Where money can be sent to: each Pocket's numbers, whole only after one more code. */
export default async function FundPage() {
  const { session, customerId, language } = await requireCustomer('home')
  const words = fundWords[language]
  const { unavailable, noPocket } = accountWords[language]
  const funded = await readFromJiko('account.unavailable', () => readFunding(customerId))
  const { endsAt: shownUntil } = await findStepUp(session, 'account-number')
  return (
    <AccountFrame room="home" language={language} title={words.title} lead={words.lead} backTo={roomPaths.home}>
      {funded === null && <Unavailable words={unavailable} />}
      {funded?.length === 0 && <Notice title={noPocket.title}>{noPocket.text}</Notice>}
      {shownUntil && (
        <>
          <DrawnAgainAfter waitMs={msUntil(shownUntil)} />
          <p className="mb-5 text-small text-muted">{words.shownUntil(formatTime(shownUntil, language))}</p>
        </>
      )}
      {funded?.map((one) => <Funding key={one.pocket.id} {...one} isShown={shownUntil !== null} words={words} />)}
      <section className="mt-7">
        <h2 className="font-semibold">{words.timing.title}</h2>
        <ul className="mt-2 grid gap-2">
          {words.timing.sentences.map((sentence) => (
            <li key={sentence} className="text-pretty">
              {sentence}
            </li>
          ))}
        </ul>
      </section>
    </AccountFrame>
  )
}

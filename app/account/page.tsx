import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { findOpenPocketActs } from '@/lib/account/find-pocket-acts'
import { isOpeningOffered } from '@/lib/account/open-pocket'
import { readHome } from '@/lib/account/read-home'
import { ladderOf } from '@/lib/domain/maturity'
import { livingOf } from '@/lib/domain/pocket'
import { roomPaths } from '@/lib/domain/room'
import { accountWords } from '@/lib/words/account'
import { homeWords } from '@/lib/words/home'
import { PicturesFromBefore } from '../pictures-from-before'
import { ReceiptLink } from '../receipt-link'
import { readFromJiko } from '../read-from-jiko'
import { Unavailable } from '../unavailable'
import { AccountFrame } from './account-frame'
import { Balance } from './balance'
import { Ladder } from './ladder'
import { PocketActs } from './pocket-acts'
import { PocketList } from './pocket-list'
import { requireApproved } from './require-customer'

const newPocketPath = '/account/pockets/new'

/** What somebody owns, in one look. */
export default async function AccountPage() {
  const { session, application, language } = await requireApproved('home')
  const { title, unavailable, noPocket } = accountWords[language]
  const words = homeWords[language]
  const { customerId } = application
  const [pockets, acts] = await Promise.all([
    customerId ? readFromJiko('account.unavailable', () => readHome(customerId)) : [],
    findOpenPocketActs(session.applicantId),
  ])
  const living = livingOf(pockets ?? [])
  return (
    <AccountFrame room="home" language={language} title={title}>
      <PicturesFromBefore language={language} />
      {pockets === null && <Unavailable words={unavailable} />}
      {pockets !== null && living.length === 0 && <Notice title={noPocket.title}>{noPocket.text}</Notice>}
      {living.length > 0 && (
        <>
          <Balance label={words.total} pockets={living} words={words} language={language} />
          <div className="mt-5 grid gap-3 sm:grid-cols-2">
            <ButtonLink href="/account/fund">{words.addMoney}</ButtonLink>
            <ButtonLink href={roomPaths.move} look="quiet">
              {words.moveMoney}
            </ButtonLink>
          </div>
          <PocketActs acts={acts} words={words} />
          <PocketList pockets={living} words={words} language={language} />
          {isOpeningOffered() && (
            <a href={newPocketPath} className="mt-2 flex min-h-11 w-fit items-center font-medium text-accent">
              {words.openPocket}
            </a>
          )}
          <Ladder rungs={ladderOf(living)} words={words} language={language} />
        </>
      )}
      <div className="mt-7">
        <ReceiptLink language={language} />
      </div>
    </AccountFrame>
  )
}

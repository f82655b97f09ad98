import { notFound } from 'next/navigation'
import { isChangingOffered } from '@/lib/account/change-pocket'
import { readPocket } from '@/lib/account/read-pocket'
import { roomPaths } from '@/lib/domain/room'
import { accountWords } from '@/lib/words/account'
import { activityWords } from '@/lib/words/activity'
import { homeWords } from '@/lib/words/home'
import { pocketWords } from '@/lib/words/pocket'
import { readFromJiko } from '../../../read-from-jiko'
import { Unavailable } from '../../../unavailable'
import { AccountFrame } from '../../account-frame'
import { ActivityList } from '../../activity-list'
import { Balance } from '../../balance'
import { requireCustomer } from '../../require-customer'
import { Bills } from './bills'
import { PocketNumbers } from './pocket-numbers'

/** One Pocket: what it is worth, what it holds, what happened lately, and what can be done with it. */
export default async function PocketPage({ params }: PageProps<'/account/pockets/[id]'>) {
  const { customerId, language } = await requireCustomer('home')
  const { id } = await params
  const words = pocketWords[language]
  const reading = await readFromJiko('account.unavailable', async () => (await readPocket(customerId, id)) ?? notFound())
  const frame = { room: 'home', language, title: words.title, backTo: roomPaths.home } as const
  if (!reading) {
    return (
      <AccountFrame {...frame}>
        <Unavailable words={accountWords[language].unavailable} />
      </AccountFrame>
    )
  }

  const { pocket, latest } = reading
  const isLiving = pocket.status !== 'closed'
  const link = 'flex min-h-11 w-fit items-center font-medium text-accent'
  return (
    <AccountFrame {...frame}>
      <Balance label={pocket.name} pockets={[pocket]} words={homeWords[language]} language={language} />
      <PocketNumbers pocket={pocket} words={words} language={language} />
      <div className="mt-2">
        {pocket.status === 'open' && <a href={`/account/fund#${pocket.id}`} className={link}>{homeWords[language].addMoney}</a>}
        {isLiving && isChangingOffered() && (
          <>
            <a href={`/account/pockets/${pocket.id}/rename`} className={link}>{words.rename.link}</a>
            <a href={`/account/pockets/${pocket.id}/close`} className={link}>{words.close.link}</a>
          </>
        )}
      </div>
      {isLiving && <Bills holdings={pocket.holdings} words={words} language={language} />}
      <section className="mt-7">
        <h2 className="font-semibold">{words.latest}</h2>
        {latest.length === 0 && <p className="mt-1 text-pretty text-muted">{activityWords[language].none}</p>}
        <ActivityList lines={latest} pockets={[]} language={language} level={3} />
        <a href={`${roomPaths.activity}?pocket=${pocket.id}`} className={link}>{words.allActivity}</a>
      </section>
    </AccountFrame>
  )
}

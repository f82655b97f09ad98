import { readActivity } from '@/lib/account/read-activity'
import { roomPaths } from '@/lib/domain/room'
import { accountWords } from '@/lib/words/account'
import { activityWords } from '@/lib/words/activity'
import { readFromJiko } from '../../read-from-jiko'
import { Unavailable } from '../../unavailable'
import { AccountFrame } from '../account-frame'
import { ActivityList } from '../activity-list'
import { requireCustomer } from '../require-customer'
import { readAsked } from './asked'
import { Filter } from './filter'

/** What happened in all Pockets, the newest first, or the part of it that is looked for. */
export default async function ActivityPage({ searchParams }: PageProps<'/account/activity'>) {
  const { session, customerId, language } = await requireCustomer('activity')
  const words = activityWords[language]
  const query = await searchParams
  const { filter, given } = await readAsked(session.applicantId, query)
  const cursor = typeof query.before === 'string' ? query.before : null
  const activity = await readFromJiko('account.unavailable', () => readActivity(customerId, filter, cursor))
  const frame = { room: 'activity', language, title: words.title } as const
  if (!activity) {
    return (
      <AccountFrame {...frame}>
        <Unavailable words={accountWords[language].unavailable} />
      </AccountFrame>
    )
  }

  const { pockets, lines, next } = activity
  const isNarrowed = Object.keys(given).length > 0
  const pathTo = (more: Record<string, string>, path = roomPaths.activity) =>
    `${path}?${new URLSearchParams({ ...given, ...more })}`
  const link = 'flex min-h-11 w-fit items-center font-medium text-accent'
  const nothing = next ? words.noneYet : isNarrowed ? words.noneWithin : words.none
  return (
    <AccountFrame {...frame}>
      <Filter filter={filter} isNarrowed={isNarrowed} pockets={pockets} words={words} />
      <div id="found" className="scroll-mt-5">
        {lines.length === 0 && <p className="mt-5 text-pretty text-muted">{nothing}</p>}
        <ActivityList lines={lines} pockets={pockets.length > 1 ? pockets : []} language={language} />
        <div className="mt-5">
          {next && <a href={pathTo({ before: next })} className={link}>{words.earlier}</a>}
          {cursor && <a href={pathTo({})} className={link}>{words.newest}</a>}
          {(lines.length > 0 || next) && (
            <a href={pathTo({}, `${roomPaths.activity}/csv`)} download className={link}>
              {words.download}
            </a>
          )}
        </div>
      </div>
    </AccountFrame>
  )
}

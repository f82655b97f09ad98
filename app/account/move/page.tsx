import { Notice } from '@/components/ui/notice'
import { findLatestTransfers } from '@/lib/account/find-transfers'
import { canReceive } from '@/lib/account/read-people'
import { readWays } from '@/lib/account/read-ways'
import { roomPaths } from '@/lib/domain/room'
import { moveWords } from '@/lib/words/move'
import { readFromJiko } from '../../read-from-jiko'
import { Unavailable } from '../../unavailable'
import { AccountFrame } from '../account-frame'
import { requireCustomer } from '../require-customer'
import { LatestTransfers } from './latest-transfers'
import { MoveForm } from './move-form'

export default async function MovePage() {
  const { session, customerId, language } = await requireCustomer('move')
  const words = moveWords[language]
  const ways = await readFromJiko('move.unavailable', () => readWays(customerId))
  const pockets = ways?.pockets.filter(({ isOpen }) => isOpen) ?? []
  const people = ways?.people.filter(canReceive) ?? []
  const canMove = pockets.length > 1 || (pockets.length === 1 && people.length > 0)
  const transfers = await findLatestTransfers(session.applicantId)
  return (
    <AccountFrame room="move" language={language} title={words.title} lead={words.lead} hasForm={canMove}>
      {ways === null && <Unavailable words={words.unavailable} />}
      {ways && !canMove && <Notice title={words.nowhere.title}>{words.nowhere.text}</Notice>}
      {canMove && <MoveForm pockets={pockets} people={people} language={language} />}
      <a href={roomPaths.people} className="mt-5 flex min-h-11 w-fit items-center font-medium text-accent">
        {words.people}
      </a>
      {transfers.length > 0 && <LatestTransfers transfers={transfers} language={language} />}
    </AccountFrame>
  )
}

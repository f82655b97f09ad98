import { notFound } from 'next/navigation'
import { NewsWatcher } from '@/components/step/news-watcher'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { needsCode } from '@/lib/account/confirm-transfer'
import { findTransferOf } from '@/lib/account/transfer'
import { roomPaths } from '@/lib/domain/room'
import { isOver, reasonOf, stateOf } from '@/lib/domain/transfer'
import { revisionOf } from '@/lib/onboarding/await-news'
import { transferWords } from '@/lib/words/transfer'
import { AccountFrame } from '../../account-frame'
import { requireCustomer } from '../../require-customer'
import { ConfirmTransfer } from './confirm-transfer'
import { transferRows } from './transfer-rows'

/** One transfer of the person's own: to be looked over, on its way, or done. */
export default async function TransferPage({ params }: PageProps<'/account/move/[id]'>) {
  const { id } = await params
  const { session, application, customerId, language } = await requireCustomer('move')
  // Read first: what changes while the page is drawn is news to it.
  const seen = await revisionOf(application.id)
  const transfer = (await findTransferOf(session.applicantId, id)) ?? notFound()
  const words = transferWords[language]
  const state = stateOf(transfer)
  const isUnderWay = state === 'sending' || state === 'pending'
  return (
    <AccountFrame
      room="move"
      language={language}
      title={words.titles[state]}
      lead={words.leads[state]}
      backTo={roomPaths.move}
      hasForm={state === 'draft'}
    >
      {state === 'rejected' && (
        <div className="mb-5">
          <Notice kind="problem">{words.reasons[reasonOf(transfer.reason)]}</Notice>
        </div>
      )}
      <SummaryList rows={await transferRows(transfer, customerId, language)} />
      {state === 'draft' ? (
        <ConfirmTransfer id={id} isCodeNeeded={await needsCode(session, transfer)} language={language} />
      ) : (
        <div className="foot">
          {isUnderWay && <p className="text-fine text-muted">{words.safeToClose}</p>}
          {isUnderWay && <NewsWatcher seen={seen} live={words.live} reload={words.reload} />}
          {state === 'expired' && <ButtonLink href={roomPaths.move}>{words.startAnew}</ButtonLink>}
          {isOver(state) && <ButtonLink href={roomPaths.home}>{words.toAccount}</ButtonLink>}
          {isOver(state) && (
            <ButtonLink look="quiet" href={roomPaths.move}>
              {words.another}
            </ButtonLink>
          )}
        </div>
      )}
    </AccountFrame>
  )
}

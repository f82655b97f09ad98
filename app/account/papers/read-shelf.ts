import { isWanted } from '@/lib/domain/paper'
import { sliceOf } from '@/lib/domain/slice-of'
import { findAcceptedAgreements } from '@/lib/account/find-accepted-agreements'
import { readPublishedAgreements } from '@/lib/account/read-published-agreements'
import { readPocketNames, readStatementsOf, readTradesOf } from '@/lib/account/read-papers'
import { readFromJiko } from '../../read-from-jiko'
import type { Asked } from './asked'

const statementsPerPage = 24

export type Shelf = NonNullable<Awaited<ReturnType<typeof readPapers>>>
export type StatementShelf = Extract<Shelf, { of: 'statements' }>
export type TradeShelf = Extract<Shelf, { of: 'trades' }>

type Whose = { customerId: string; applicationId: string }

/** All that the page shows, read at once; what Jiko does not give is null by itself, and the rest is shown. */
export async function readShelf({ customerId, applicationId }: Whose, asked: Asked) {
  const [shelf, accepted, newest] = await Promise.all([
    readFromJiko('papers.unavailable', () => readPapers(customerId, asked)),
    findAcceptedAgreements(applicationId),
    readFromJiko('agreements.unavailable', readPublishedAgreements),
  ])
  return { shelf, agreements: { accepted, newest } }
}

async function readPapers(customerId: string, asked: Asked) {
  const naming = readPocketNames(customerId)
  if (asked.kind === 'trade-confirmation') {
    const [page, pocketNames] = await Promise.all([readTradesOf(customerId, asked), naming])
    return { of: 'trades' as const, ...page, pocketNames }
  }
  const [all, pocketNames] = await Promise.all([readStatementsOf(customerId), naming])
  const slice = sliceOf(all.filter((paper) => isWanted(paper, asked)), asked.page, statementsPerPage)
  return { of: 'statements' as const, ...slice, isEmpty: all.length === 0, pocketNames }
}

import { db } from '../db/prisma'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { livingOf, pocketsMax, termWeeksOf } from '../domain/pocket'
import { env } from '../env'
import { isJikoTrouble } from '../jiko/errors'
import { readTradingStrategies } from '../jiko/trading-strategies'
import { findPocketAct, keepPocketAct, type PocketActState } from './keep-pocket-act'
import { notOver } from './pocket-act'
import { readHome } from './read-home'

/** A way to invest that somebody may choose: for so many weeks, again and again. */
export type Term = { strategyId: string; weeks: number; yieldRate: string | null }

export type OpeningRefusal = 'not-offered' | 'no-such-term' | 'too-many' | 'jiko-unavailable' | 'refused-by-jiko'

/** Whether customers open Pockets here at all: the call is inferred, so it is a setting (docs/jiko.md). */
export function isOpeningOffered(): boolean {
  return env().JIKO_POCKET_OPENING === 'on'
}

/** What a new Pocket can invest in, the shortest first. Throws JikoUnavailable and its kin. */
export async function readTerms(): Promise<Term[]> {
  const strategies = await readTradingStrategies()
  const terms = strategies.flatMap(({ id, yield_to_maturity, applicable_to }) => {
    const weeks = termWeeksOf(id)
    const isForDeposits = applicable_to.length === 0 || applicable_to.includes('DEPOSIT')
    return weeks && isForDeposits ? [{ strategyId: id, weeks, yieldRate: yield_to_maturity }] : []
  })
  return terms.sort((a, b) => a.weeks - b.weeks)
}

type Opening = { actId: string; name: string; strategyId: string }

/** Opens a Pocket for a customer, once for each `actId`. */
export async function openPocketFor(
  { applicantId, customerId }: { applicantId: string; customerId: string },
  { actId, name, strategyId }: Opening,
): Promise<Outcome<OpeningRefusal, PocketActState>> {
  if (!isOpeningOffered()) return refuse('not-offered')
  if (!(await findPocketAct(applicantId, actId))) {
    const allowed = await mayOpen(applicantId, customerId, strategyId)
    if (allowed.refused !== null) return allowed
  }
  return keepPocketAct(applicantId, { id: actId, kind: 'OPEN', name, strategyId })
}

async function mayOpen(applicantId: string, customerId: string, strategyId: string): Promise<Outcome<OpeningRefusal>> {
  try {
    const [pockets, terms] = await Promise.all([readHome(customerId), readTerms()])
    const onTheirWay = await db().pocketAct.count({ where: { applicantId, kind: 'OPEN', ...notOver } })
    if (!terms.some((term) => term.strategyId === strategyId)) return refuse('no-such-term')
    return livingOf(pockets).length + onTheirWay >= pocketsMax ? refuse('too-many') : accept()
  } catch (error) {
    if (isJikoTrouble(error)) return refuse('jiko-unavailable')
    throw error
  }
}

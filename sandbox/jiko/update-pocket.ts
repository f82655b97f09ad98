import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { strategies } from '../ledger/bill'
import { availableIn } from '../ledger/invest'
import type { World } from '../world'
import { bankNow } from './bank-time'
import type { Pocket } from './account-nouns'
import { pocketsOf } from './pockets-of'
import { portalsOf } from './portals'

const strategyId = z.enum(strategies.map(({ id }) => id)).nullish()

/** What version 2 takes. Nothing of it is required; what is null or missing stays as it is. */
const changes = z.object({
  pocket_name: z.string().trim().min(1).max(50).nullish(),
  status: z.literal('CLOSED').nullish(),
  closure_reason: z.string().min(1).nullish(),
  deposit_strategy_id: strategyId,
  reinvestment_strategy_id: strategyId,
})
type Changes = z.infer<typeof changes>

/** @throws 422 in the shape that this one operation has for it */
export async function pocketChanges(c: Context): Promise<Changes> {
  const parsed = changes.safeParse(await c.req.json().catch(() => null))
  if (parsed.success) return parsed.data
  throw problem('invalid_request', parsed.error.issues.map(({ path }) => path.join('.')).join(', '))
}

/** Renames a Pocket, invests it otherwise from now on, or closes it: all of it, or nothing. */
export function updatePocket(world: World, pocket: Pocket, changes: Changes) {
  const { pocket_name, status, closure_reason, deposit_strategy_id, reinvestment_strategy_id } = changes
  if (pocket.status === 'CLOSED') throw problem('pocket_closed', 'A closed pocket stays as it is')
  if (status === 'CLOSED') refuseToClose(world, pocket, closure_reason ?? null)
  pocket.name = pocket_name ?? pocket.name
  pocket.depositStrategyId = deposit_strategy_id ?? pocket.depositStrategyId
  pocket.reinvestmentStrategyId = reinvestment_strategy_id ?? pocket.reinvestmentStrategyId
  if (status !== 'CLOSED') return
  Object.assign(pocket, { status, closureReason: closure_reason })
  for (const portal of portalsOf(world, pocket.id)) portal.status = 'CLOSED'
}

/** Source of the three rules: the reference page of Update Pocket. */
function refuseToClose(world: World, pocket: Pocket, closureReason: string | null) {
  const { id, customerId } = pocket
  const hasOther = pocketsOf(world, customerId ?? '').some((other) => other.id !== id && other.status === 'OPEN')
  const isEmpty = availableIn(world.books, pocket, bankNow(world)) === 0
  if (!closureReason) throw problem('closure_reason_missing', 'Closing a pocket needs a closure_reason')
  if (pocket.status !== 'OPEN') throw problem('pocket_unavailable', `The pocket is ${pocket.status}`)
  if (!isEmpty) throw problem('pocket_not_empty', 'Only an empty pocket can be closed')
  if (!hasOther) throw problem('last_pocket', 'The last open pocket cannot be closed')
}

/** The values of `type` are ours: Jiko's could not be read. */
function problem(type: string, detail: string): HTTPException {
  const body = { type, instance: 'update-pocket', detail, trace_id: randomUUID() }
  return new HTTPException(422, { res: Response.json(body, { status: 422 }) })
}

import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { availableIn } from '../ledger/invest'
import type { World } from '../world'
import { bankNow } from './bank-time'
import { publishEvent } from './events'
import type { Transfer, TransferType } from './account-nouns'
import { partiesOf } from './on-us-parties'
import { centsAsked, onUsRequest, type OnUsRequest } from './on-us-request'
import { readBody } from './read-body'
import { invalid, required } from './refusals'
import { eventPayload, settle, settleLater } from './settle-transfer'
import { transferView } from './transfer-view'

/** What each kind costs; Jiko names the fee, AUM_FEE, but no amount. */
const feeCents: Record<TransferType, number> = {
  PARTNER_CUSTOMER_FUNDING: 0,
  PARTNER_CUSTOMER_DEFUNDING: 10,
  INTERNAL_REALLOCATION: 0,
  PEER_TO_PEER: 10,
}

/** Nothing happens by itself to an amount that ends with these cents. */
const neverSettledCents = 6

/** Moves of money between Pockets. That an id which exists already is refused is assumed. */
export function onUsTransferRoutes(world: World) {
  const { store, settings } = world
  const routes = new Hono()

  routes.post('/api/v1/transfers/on-us/', async (c) => {
    const request = await readBody(c, onUsRequest)
    if (request.transfer_id && store.transfers.has(request.transfer_id)) {
      throw invalid({ loc: ['body', 'transfer_id'], msg: 'A transfer of this id exists already', type: 'value_error' })
    }
    const transfer = accept(request)
    store.transfers.set(transfer.id, transfer)
    if (request.async_mode) {
      publishEvent(world, 'transfers.on-us.processing', eventPayload(transfer))
      settleLater(world, transfer)
    } else settle(world, transfer)
    return c.json(transferView(transfer), 201)
  })

  routes.get('/api/v1/transfers/on-us/:id/', (c) => c.json(transferView(required(store.transfers, c.req.param('id')))))

  function accept(request: OnUsRequest): Transfer {
    const { from, to } = partiesOf(world, request)
    const requestedCents = centsAsked(request)
    const fee = feeCents[request.type]
    const isLeftPending = requestedCents !== null && requestedCents % 100 === neverSettledCents
    return {
      id: request.transfer_id ?? randomUUID(),
      type: request.type,
      status: 'PENDING',
      reason: null,
      requestedCents,
      amountCents: requestedCents ?? Math.max(availableIn(world.books, from, bankNow(world)) - fee, 0),
      feeCents: fee,
      fromPocketId: from.id,
      toPocketId: to.id,
      to: request.to_account,
      description: request.description ?? null,
      endToEndIdentification: request.end_to_end_identification ?? null,
      source: 'source' in request ? request.source : null,
      target: 'target' in request ? request.target : null,
      timeCreated: bankNow(world).toISOString(),
      settleDueAtMs: isLeftPending ? null : Date.now() + settings.settleMs,
    }
  }

  return routes
}

import { moveMoney } from '../ledger/move-money'
import type { World } from '../world'
import { bankNow } from './bank-time'
import { publishEvent } from './events'
import type { Pocket, Transfer, TransferReason } from './account-nouns'
import { required } from './refusals'

/** What comes of an amount is in its cents, so that a tester can choose. Withdrawing everything always works. */
const reasonByCents: Partial<Record<number, TransferReason>> = {
  1: 'INSUFFICIENT_FUNDS',
  2: 'ACCOUNT_UNAVAILABLE',
  3: 'SANCTION_SCREEN_FAILED',
  4: 'CANCELED',
  5: 'INVALID_TRANSFER',
}

/** Ends a transfer: all of its money moves, or none, and the partner is told. */
export function settle(world: World, transfer: Transfer) {
  const reason = reasonToReject(world, transfer) ?? move(world, transfer)
  Object.assign(transfer, { status: reason ? 'REJECTED' : 'COMPLETED', reason, settleDueAtMs: null })
  publishEvent(world, `transfers.on-us.${reason ? 'rejected' : 'success'}`, eventPayload(transfer))
}

export function settleLater(world: World, transfer: Transfer) {
  const dueAtMs = transfer.settleDueAtMs
  if (dueAtMs === null) return
  world.alarms.at(dueAtMs, () => {
    const isStillDue = transfer.status === 'PENDING' && transfer.settleDueAtMs === dueAtMs
    if (isStillDue) settle(world, transfer)
  })
}

/** Takes up the transfers that were under way when the sandbox stopped. */
export function resumeSettlements(world: World) {
  for (const transfer of world.store.transfers.values()) settleLater(world, transfer)
}

export function eventPayload({ id, fromPocketId, toPocketId }: Transfer) {
  return { on_us_id: id, origin_account_id: fromPocketId, destination_account_id: toPocketId }
}

function reasonToReject({ store }: World, transfer: Transfer): TransferReason | null {
  const { requestedCents, fromPocketId, toPocketId } = transfer
  const isOpen = [fromPocketId, toPocketId].every((id) => store.pockets.get(id)?.status === 'OPEN')
  if (!isOpen) return 'ACCOUNT_UNAVAILABLE'
  return requestedCents === null ? null : (reasonByCents[requestedCents % 100] ?? null)
}

function move(world: World, transfer: Transfer): TransferReason | null {
  const from = required(world.store.pockets, transfer.fromPocketId)
  const to = required(world.store.pockets, transfer.toPocketId)
  const { id: transferId, type: transferType, description, requestedCents, feeCents } = transfer
  const [fromName, toName] = namesOf(world, from, to)
  const story = { type: 'ON_US' as const, transferId, transferType, fromName, toName, description }
  const movedCents = moveMoney(world.books, { from, to, cents: requestedCents, feeCents, story, at: bankNow(world) })
  if (movedCents === null) return 'INSUFFICIENT_FUNDS'
  transfer.amountCents = movedCents
  return null
}

/** How each side reads of the other: Pockets of one customer by name, others by whose they are. */
function namesOf({ store }: World, from: Pocket, to: Pocket): [string, string] {
  if (from.customerId === to.customerId) return [from.name, to.name]
  const ownerOf = (pocket: Pocket) => {
    const name = store.customers.get(pocket.customerId ?? '')?.details.name
    return name ? `${name.first_name} ${name.last_name}` : pocket.name
  }
  return [ownerOf(from), ownerOf(to)]
}

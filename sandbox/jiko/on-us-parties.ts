import type { World } from '../world'
import type { Pocket } from './account-nouns'
import type { OnUsRequest } from './on-us-request'
import { invalid } from './refusals'

/** The two Pockets of a transfer. @throws 422 where its type does not lead from the one to the other */
export function partiesOf(world: World, request: OnUsRequest): { from: Pocket; to: Pocket } {
  const from = pocketNamed(world, request.from_account.id, 'from_account')
  const to = pocketNamed(world, receiverOf(world, request, from), 'to_account')
  if (from.id === to.id) throw wrongParty('to_account', 'The two accounts are one')
  const { type } = request
  const isPartners = ({ customerId }: Pocket) => customerId === null
  if (type === 'PARTNER_CUSTOMER_FUNDING' && !isPartners(from)) throw wrongParty('from_account', 'Not the partner’s')
  if (type === 'PARTNER_CUSTOMER_DEFUNDING' && !isPartners(to)) throw wrongParty('to_account', 'Not the partner’s')
  if (type === 'INTERNAL_REALLOCATION' && from.customerId !== to.customerId) {
    throw wrongParty('to_account', 'Both accounts must be of one customer')
  }
  return { from, to }
}

/** Money goes only to whom its owner has as a verified counterparty. Source: reference of on-us transfers. */
function receiverOf({ store }: World, { type, to_account: { id } }: OnUsRequest, from: Pocket): string {
  if (type !== 'PEER_TO_PEER') return id
  const counterparty = store.counterparties.get(id)
  const isTheirs = counterparty?.customerId === from.customerId && counterparty.type === 'ON_US'
  if (!isTheirs || !counterparty.pocketId) throw wrongParty('to_account', 'Not an on-us counterparty of this customer')
  if (counterparty.status !== 'VERIFIED') throw wrongParty('to_account', 'The counterparty is not verified')
  return counterparty.pocketId
}

function pocketNamed({ store }: World, id: string, field: string): Pocket {
  const pocket = store.pockets.get(id)
  if (!pocket) throw wrongParty(field, 'No such account')
  return pocket
}

function wrongParty(field: string, msg: string) {
  return invalid({ loc: ['body', field, 'id'], msg, type: 'value_error' })
}

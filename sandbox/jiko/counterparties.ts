import { Hono } from 'hono'
import type { World } from '../world'
import { cursorPage } from './cursor-page'
import type { Counterparty } from './account-nouns'
import { notFound, required } from './refusals'

/** Whom customers can pay. Version 1 knows other banks only; version 2, which is inferred, people at Jiko too. */
export function counterpartyRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/counterparties/', (c) =>
    cursorPage(c, ownOf(c.req.param('id')).filter(isInV1), viewV1))

  routes.get('/api/v1/customers/:id/counterparties/:counterparty/', (c) => {
    const counterparty = ownOf(c.req.param('id')).find(({ id }) => id === c.req.param('counterparty'))
    if (!counterparty || !isInV1(counterparty)) throw notFound()
    return c.json(viewV1(counterparty))
  })

  routes.get('/api/v2/customers/:id/counterparties/', (c) => cursorPage(c, ownOf(c.req.param('id')), viewV2))

  function ownOf(customerId: string): Counterparty[] {
    const { id } = required(store.customers, customerId)
    return [...store.counterparties.values()].filter((counterparty) => counterparty.customerId === id)
  }

  return routes
}

function isInV1({ type }: Counterparty): boolean {
  return type !== 'ON_US'
}

function viewV1(counterparty: Counterparty) {
  const { id, type, status, verificationType, name, accountNumber, institutionName, timeCreated } = counterparty
  const account = {
    time_created: timeCreated,
    verification_type: verificationType,
    status,
    account_number: accountNumber,
    routing_number: '800555551',
    name_on_account: name,
    account_type: 'CHECKING',
    institution_name: institutionName ?? '',
  }
  return { id, type, ...(type === 'ACH' ? { ach: account } : { wire: account }), object_type: 'Counterparty' }
}

function viewV2({ id, type, status, name, accountNumber, verificationType, institutionName }: Counterparty) {
  return {
    id,
    type,
    status,
    name,
    account_number_last4: accountNumber.slice(-4),
    verification_type: verificationType,
    institution_name: institutionName,
    object_type: 'Counterparty',
  }
}

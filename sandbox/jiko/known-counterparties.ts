import { randomUUID } from 'node:crypto'
import type { World } from '../world'
import type { Counterparty, CustomerDetails, PocketStatus } from './account-nouns'
import { bankNow } from './bank-time'
import { keepCustomer } from './keep-customer'
import { openPocket } from './open-pocket'
import { portalsOf } from './portals'

type Known = Omit<Counterparty, 'id' | 'customerId' | 'timeCreated'>

const rosa = person('Rosa', 'Diaz', 'rosa.diaz@example.com', '+12125550171')
const sam = person('Sam', 'Lee', 'sam.lee@example.com', '+12125550172')

const banks = [
  bank('First Bay Bank', { type: 'ACH', status: 'IN_PROGRESS', verificationType: 'MICRO_DEPOSITS' }),
  bank('Harbor Credit', { type: 'WIRE', status: 'FAILED', verificationType: 'INCOMING_WIRE' }),
]

/**
 * Whom an approved customer knows from the start: one for each thing that can come of paying somebody. The two
 * people are this customer's alone, so that nobody else's payments mix with theirs.
 */
export function introduceCounterparties(world: World, customerId: string) {
  const timeCreated = bankNow(world).toISOString()
  for (const known of [settled(world, rosa, 'OPEN'), settled(world, sam, 'CLOSED'), ...banks]) {
    const id = randomUUID()
    world.store.counterparties.set(id, { id, customerId, timeCreated, ...known })
  }
}

/** The same for customers of a world from before anybody could be paid. */
export function introduceToLatecomers(world: World) {
  const { customers, counterparties } = world.store
  const served = new Set([...counterparties.values()].map(({ customerId }) => customerId))
  for (const { id, applicationId } of [...customers.values()]) {
    if (applicationId && !served.has(id)) introduceCounterparties(world, id)
  }
}

/** Somebody who has a Pocket at Jiko. */
function settled(world: World, details: CustomerDetails, status: PocketStatus): Known {
  const strategy = { depositStrategyId: 'UST-4W', reinvestmentStrategyId: 'UST-4W' }
  const pocket = openPocket(world, keepCustomer(world, details, null).id, { name: 'J1 (4-week)', ...strategy })
  pocket.status = status
  return {
    type: 'ON_US',
    status: 'VERIFIED',
    verificationType: 'PRE_VERIFIED',
    name: `${details.name.first_name} ${details.name.last_name}`,
    accountNumber: portalsOf(world, pocket.id)[0]?.accountNumber ?? '',
    institutionName: null,
    pocketId: pocket.id,
  }
}

function bank(name: string, how: Pick<Known, 'type' | 'status' | 'verificationType'>): Known {
  return { ...how, name, institutionName: name, accountNumber: '000123456789', pocketId: null }
}

function person(first_name: string, last_name: string, email: string, phone_number: string): CustomerDetails {
  const address = { street_address: '5 Pier St', city: 'Oakland', postal_code: '94607', state: 'CA', country: 'US' }
  return { name: { first_name, last_name }, date_of_birth: '1985-04-03', email, phone_number, address }
}

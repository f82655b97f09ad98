import { cents, type Cents } from '../domain/money'
import { readPockets } from '../jiko/pockets'
import { readPeople, type Person } from './read-people'

/** A Pocket that money can leave or reach. */
export type MovablePocket = { id: string; name: string; isOpen: boolean; worth: Cents }

/** Everything between which a customer's money can move. */
export type Ways = { pockets: MovablePocket[]; people: Person[] }

/** As Jiko has it at this moment; nothing of it is stored here. @throws JikoUnavailable and its kin */
export async function readWays(customerId: string): Promise<Ways> {
  const [pockets, people] = await Promise.all([readMovable(customerId), readPeople(customerId)])
  return { pockets, people }
}

/** The Pockets alone. @throws JikoUnavailable and its kin */
export async function readMovable(customerId: string): Promise<MovablePocket[]> {
  const pockets = await readPockets(customerId)
  return pockets.map(({ id, name, status, total_value }) => ({
    id,
    name,
    isOpen: status === 'OPEN',
    worth: cents(total_value.value),
  }))
}

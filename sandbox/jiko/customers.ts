import { Hono } from 'hono'
import type { World } from '../world'
import { required } from './refusals'

export function customerRoutes({ store }: World) {
  const routes = new Hono()

  routes.get('/api/v1/customers/:id/', (c) => {
    const customer = required(store.customers, c.req.param('id'))
    const { answers } = required(store.applications, customer.applicationId)
    return c.json({
      type: 'INDIVIDUAL',
      name: answers.name,
      date_of_birth: answers.date_of_birth,
      email: answers.email,
      phone_number: answers.phone_number.replace('+', ''),
      address: answers.address,
      account_status: 'OPEN',
    })
  })

  return routes
}

import { apiPath } from './api-path'
import { readJiko } from './request'
import { customerSchema, type JikoCustomer } from './schema'

/** @throws JikoUnavailable, JikoContractBroken; JikoRejected 404 */
export function readCustomer(customerId: string): Promise<JikoCustomer> {
  return readJiko(apiPath`/api/v1/customers/${customerId}/`, customerSchema)
}

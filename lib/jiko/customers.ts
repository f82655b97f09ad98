import { apiPath } from './api-path'
import { customerSchema, type JikoCustomer } from './customer-schema'
import { readJiko, uploadToJiko, type Act, type RawFile } from './request'
import { uploadedSchema, type JikoUploaded } from './schema'

/** @throws JikoUnavailable, JikoContractBroken; JikoRejected 404 */
export function readCustomer(customerId: string): Promise<JikoCustomer> {
  return readJiko(apiPath`/api/v1/customers/${customerId}/`, customerSchema)
}

/** The papers that a customer may send, of Jiko's 32 types. */
export type CustomerDocumentType = 'ADDRESS_VERIFICATION' | 'OTHER'

/**
 * Sends one document of a customer: how a change of what Jiko holds is asked for. What follows happens at Jiko's
 * support, outside of the API.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function uploadCustomerDocument(
  customerId: string,
  type: CustomerDocumentType,
  file: RawFile,
  act: Act,
): Promise<JikoUploaded> {
  return uploadToJiko(apiPath`/api/v1/customers/${customerId}/documents/${type}/file/`, file, uploadedSchema, act)
}

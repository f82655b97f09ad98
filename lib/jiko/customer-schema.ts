import { z } from 'zod'
import { oneOf, orNull } from './schema'

const nameSchema = z.object({ first_name: z.string(), middle_name: orNull(z.string()), last_name: z.string() })

const addressSchema = z.object({
  street_address: z.string(),
  street_address2: orNull(z.string()),
  city: z.string(),
  postal_code: z.string(),
  state: orNull(z.string()),
  country: z.string(),
})
export type JikoAddress = z.output<typeof addressSchema>

export const customerSchema = z.object({
  type: oneOf<'INDIVIDUAL' | 'BUSINESS'>(),
  /** A business has one text for a name, which nobody here needs. */
  name: orNull(nameSchema).catch(null),
  /** YYYY-MM-DD; of a business there is none. */
  date_of_birth: orNull(z.iso.date()),
  email: z.string(),
  /** Jiko's own example leaves the + of E.164 away. */
  phone_number: z.string(),
  address: addressSchema,
  /** PENDING: no open pocket. */
  account_status: oneOf<'OPEN' | 'PENDING' | 'FROZEN' | 'CLOSED'>(),
})
export type JikoCustomer = z.output<typeof customerSchema>

import { readCustomer } from '../jiko/customers'
import type { JikoAddress } from '../jiko/customer-schema'

export type AccountStanding = 'open' | 'pending' | 'frozen' | 'closed' | 'other'

/** What Jiko holds about a customer. */
export type Details = {
  name: string
  /** YYYY-MM-DD. */
  birthDate: string | null
  email: string
  /** E.164. */
  phone: string
  address: JikoAddress
  standing: AccountStanding
}

const standings: Record<string, AccountStanding> = { OPEN: 'open', PENDING: 'pending', FROZEN: 'frozen', CLOSED: 'closed' }

/**
 * What Jiko holds about a customer, read at this moment, never from what they once told us, and not stored. Throws
 * JikoUnavailable and its kin.
 */
export async function readDetails(customerId: string): Promise<Details> {
  const { name, date_of_birth, email, phone_number, address, account_status } = await readCustomer(customerId)
  return {
    name: name ? [name.first_name, name.middle_name, name.last_name].filter(Boolean).join(' ') : '',
    birthDate: date_of_birth,
    email,
    phone: asE164(phone_number),
    address,
    standing: Object.hasOwn(standings, account_status) ? standings[account_status]! : 'other',
  }
}

/** Jiko reads a number of ten digits as one of the United States, and may leave the + away. */
function asE164(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.length === 10 ? `+1${digits}` : `+${digits}`
}

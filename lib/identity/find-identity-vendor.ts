import { env } from '../env'
import type { IdentityVendor } from './identity-vendor'
import { stripeIdentity } from './stripe-identity'

const vendors = { stripe: stripeIdentity, none: null } as const

/** Who proves that answers are a person's own; null where nobody is asked to prove it. */
export function findIdentityVendor(): IdentityVendor | null {
  return vendors[env().IDENTITY_VENDOR]
}

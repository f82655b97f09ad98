import { db } from '../db/prisma'
import { IdentityVendorRejected } from '../identity/errors'
import { findIdentityVendor } from '../identity/find-identity-vendor'
import type { IdentityReading } from '../identity/identity-vendor'
import { recordIdentityReading } from './record-identity-reading'
import { scheduleIdentityReading } from './schedule-identity-reading'

/**
 * Reads a check at its vendor and records what it says; null when it was never opened there, or is deleted here.
 * Safe to repeat, in any order. Throws IdentityVendorUnavailable and its kin.
 */
export async function readIdentityCheck(identityCheckId: string): Promise<IdentityReading | null> {
  const check = await db().identityCheck.findUnique({ where: { id: identityCheckId } })
  if (!check?.vendorSessionId) return null
  const reading = await readUnlessGone(check.vendorSessionId, check.applicationId)
  await recordIdentityReading(identityCheckId, reading)
  return reading
}

/** A verified webhook hints at a check: it is read at once, by the queue. One that is not ours is nobody's business. */
export async function readIdentityCheckNow(vendorSessionId: string): Promise<void> {
  const check = await db().identityCheck.findUnique({ where: { vendorSessionId } })
  if (check) await scheduleIdentityReading(db(), check.id, 0)
}

/** A check that the vendor does not know (another account of ours, or none any more) is over: a new one may be begun. */
async function readUnlessGone(vendorSessionId: string, applicationId: string): Promise<IdentityReading> {
  const vendor = findIdentityVendor()
  if (!vendor) return { outcome: 'cancelled' }
  try {
    return await vendor.readCheck({ vendorSessionId, applicationId })
  } catch (error) {
    if (error instanceof IdentityVendorRejected) return { outcome: 'cancelled' }
    throw error
  }
}

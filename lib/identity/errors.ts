abstract class IdentityTrouble extends Error {
  /** Vendor, call and status or code only: nothing about a person, so the message may be logged. */
  readonly isSafeToLog = true
}

/**
 * The vendor cannot answer now: no connection, no answer in time, too many calls, or our own key refused.
 * The same may be asked again later, under the same key.
 */
export class IdentityVendorUnavailable extends IdentityTrouble {
  override readonly name = 'IdentityVendorUnavailable'
}

/** The vendor has decided against the call. Asking the same again will not help. */
export class IdentityVendorRejected extends IdentityTrouble {
  override readonly name = 'IdentityVendorRejected'
}

/** The vendor answered something that its documents do not describe, or our key may not read what we need. */
export class IdentityContractBroken extends IdentityTrouble {
  override readonly name = 'IdentityContractBroken'
}

/** Whether the vendor was at the root of it: what a screen can explain, as against a mistake of ours. */
export function isIdentityTrouble(error: unknown): error is IdentityTrouble {
  return error instanceof IdentityTrouble
}

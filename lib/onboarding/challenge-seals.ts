import type { Challenge } from '../db/generated/client'
import type { Owner } from '../vault/data-keys'
import { digest } from '../vault/digest'
import { open, type Place } from '../vault/seal'

/** The address a challenge is about, in clear. */
export async function addressOf({ id, addressSealed }: Challenge): Promise<string> {
  return open(addressSealed, addressPlace(id))
}

/** A phone is proved by somebody who is known; whoever asks to sign in is nobody yet. */
export function ownerOf({ applicantId }: { applicantId?: string | null }): Owner {
  return applicantId ? { applicantId } : 'app'
}

export function addressPlace(row: string): Place {
  return { table: 'Challenge', column: 'addressSealed', row }
}

/** A code lies sealed only until its vendor has taken it. */
export function codePlace(row: string): Place {
  return { table: 'Challenge', column: 'codeSealed', row }
}

/** Keyed hash of a code, bound to its row. */
export function codeDigestOf(challengeId: string, code: string): Promise<string> {
  return digest('code', `${challengeId}:${code}`)
}

import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '../env'

const keyBytes = 32

/**
 * A keyed fingerprint (HMAC-SHA256, base64url) by which a value is found again without being stored:
 * an e-mail address to look up, a code to compare. Each purpose has its own key, so that fingerprints
 * of one purpose say nothing about those of another.
 *
 * The key comes from the OLDEST key of the ring. A new key put before it therefore changes no
 * fingerprint. To retire the oldest key, first fingerprint anew what is kept for long (addresses can
 * be opened from their sealed form); codes live for minutes and need nothing.
 */
export function digest(purpose: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text, 'utf8').digest('base64url')
}

function keyFor(purpose: string): Uint8Array {
  const oldest = env().VAULT_KEYS.at(-1)!
  return new Uint8Array(hkdfSync('sha256', oldest.secret, '', `digest of ${purpose}`, keyBytes))
}

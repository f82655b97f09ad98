import { createHash } from 'node:crypto'
import { digest } from '../vault/digest'

/** Of an address that was proved: the one by which its owner is looked up, so that evidence is found by it too. */
export function fingerprintAddress(address: string): Promise<string> {
  return digest('address', address)
}

/** Of the bytes of a request, nothing for none: the keyed hash of their SHA-256 (hex). */
export function fingerprintBody(bytes: Uint8Array): Promise<string> {
  return digest('evidence-body', createHash('sha256').update(bytes).digest('hex'))
}

/** Of where a consent came from. */
export function fingerprintOrigin({ ip, userAgent }: { ip: string; userAgent: string }): Promise<string> {
  return digest('evidence-origin', JSON.stringify([ip, userAgent]))
}

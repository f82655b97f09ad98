import { digester } from '../vault/digest'
import type { Mac } from './chain'

/** Keyed, so that whoever can only write to the store cannot forge a chain. */
export function evidenceMac(): Promise<Mac> {
  return digester('evidence')
}

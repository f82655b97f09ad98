import { digest } from '../vault/digest'
import type { Mac } from './chain'

/** Keyed, so that whoever can only write to the store cannot forge a chain. */
export const evidenceMac: Mac = (text) => digest('evidence', text)

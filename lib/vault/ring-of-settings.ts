import { env } from '../env'
import { decrypt, encrypt } from './cipher'
import { KeyNotOpened, type KeyRing } from './key-ring'

/** The ring in VAULT_KEYS: the newest wraps, and each unwraps what it has wrapped. */
export const ringOfSettings: KeyRing = {
  newestName: () => env().VAULT_KEYS[0]!.name,

  async wrap(secret, context) {
    const { name, secret: wrapping } = env().VAULT_KEYS[0]!
    return { wrapped: new Uint8Array(encrypt(wrapping, secret, bindingOf(name, context))), wrappedBy: name }
  },

  async unwrap({ wrapped, wrappedBy }, context) {
    const wrapping = findRingSecret(wrappedBy)
    if (!wrapping) throw new KeyNotOpened('its key is not in the ring')
    try {
      return decrypt(wrapping, wrapped, bindingOf(wrappedBy, context))
    } catch {
      throw new KeyNotOpened('its key was altered or moved')
    }
  },
}

/** For what was sealed by the ring itself, before there were data keys. */
export function findRingSecret(name: string): Uint8Array | null {
  return env().VAULT_KEYS.find((candidate) => candidate.name === name)?.secret ?? null
}

/** JSON keeps the parts apart. */
function bindingOf(name: string, context: string): Buffer {
  return Buffer.from(JSON.stringify(['data-key', name, context]), 'utf8')
}

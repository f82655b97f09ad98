import { z } from 'zod'
import { listOf } from './secret-lists'

/** A key of the vault: its name is written inside everything that it seals. */
export type VaultKey = { name: string; secret: Uint8Array<ArrayBuffer> }

const vaultKeyBytes = 32

export const vaultKeys = z.string().transform(readVaultKeys)

function readVaultKeys(text: string, fault: z.RefinementCtx): VaultKey[] {
  const keys = listOf(text).map((entry) => {
    const [, name = '', base64 = ''] = /^([\w-]{1,64}):(.+)$/.exec(entry) ?? []
    return { name, secret: new Uint8Array(Buffer.from(base64, 'base64')) }
  })
  const isSound = keys.length > 0 && keys.every((key) => key.name !== '' && key.secret.length === vaultKeyBytes)
  if (!isSound) fault.addIssue(`must be name:key, comma separated; a key is ${vaultKeyBytes} bytes in base64`)
  if (new Set(keys.map((key) => key.name)).size < keys.length) fault.addIssue('must not use a name twice')
  return keys
}

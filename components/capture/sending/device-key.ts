import { fetchWithin } from './fetch-within'
import { importKey } from './seal-picture'

/** What opens the pictures that this device keeps for one application; the scope is an opaque name of it. */
export type DeviceKey = { scope: string; key: CryptoKey }

const answerMaxMs = 15_000

/**
 * Asked whenever a screen opens, never remembered beyond it: somebody else may have signed in here since.
 * Null when it cannot be had now, or this browser keeps no secrets (a page without https).
 */
export async function readDeviceKey(signal: AbortSignal): Promise<DeviceKey | null> {
  try {
    const answer = await fetchWithin('/api/uploads/device-key', answerMaxMs, signal)
    if (!answer.ok) return null
    const { scope, key } = (await answer.json()) as { scope: string; key: string }
    return { scope, key: await importKey(key) }
  } catch {
    return null
  }
}

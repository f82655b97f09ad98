import { randomBytes } from 'node:crypto'
import { db } from '../db/prisma'
import { digest } from '../vault/digest'
import { KeyNotOpened } from '../vault/key-ring'
import { openBytes, seal, type Place } from '../vault/seal'

const keyBytes = 32

/** What locks the pictures that wait on a device: a name for whose they are, and the key. */
export type DeviceKey = { scope: string; key: Uint8Array }

/**
 * The key with which this application's pictures are locked on the person's device until they have been sent.
 * It is never stored there: whoever finds the device, without signing in, finds bytes that open with nothing.
 */
export async function requireDeviceKey(applicationId: string): Promise<DeviceKey> {
  const place = { table: 'Application', column: 'deviceKeySealed', row: applicationId }
  const sealed = (await findSealed(applicationId)) ?? (await makeSealed(applicationId, place))
  return { scope: await deviceScope(applicationId), key: await openBytes(sealed, place) }
}

/** The same; null once the data of this application have ended, and there is nothing to show any more. */
export async function findDeviceKey(applicationId: string): Promise<DeviceKey | null> {
  try {
    return await requireDeviceKey(applicationId)
  } catch (error) {
    if (error instanceof KeyNotOpened) return null
    throw error
  }
}

/** By what name a device knows whose pictures it holds; it tells nobody else anything. */
export async function deviceScope(applicationId: string): Promise<string> {
  return digest('device', applicationId)
}

async function findSealed(id: string) {
  return (await db().application.findUniqueOrThrow({ where: { id }, select: { deviceKeySealed: true } })).deviceKeySealed
}

/** However many ask at once, the first one made is the one that counts. */
async function makeSealed(id: string, place: Place) {
  const deviceKeySealed = await seal(randomBytes(keyBytes), place, { applicationId: id })
  await db().application.updateMany({ where: { id, deviceKeySealed: null }, data: { deviceKeySealed } })
  return (await findSealed(id))!
}

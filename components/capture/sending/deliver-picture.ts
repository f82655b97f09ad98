import type { DocumentKind } from '@/lib/domain/documents'
import type { DeviceKey } from './device-key'
import { forgetOnDevice, keepOnDevice, takeFromDevice, type WaitingPicture } from './device-queue'
import { inOneTab } from './in-one-tab'
import { cancelled, type OutgoingPicture, type SendingEnd, type SendingWatch } from './outgoing'
import { preparePicture } from './prepare-picture'
import { readOutcome } from './read-outcome'
import { uploadsPath } from './send-parts'
import { sendPicture } from './send-picture'

type NewPicture = { kind: DocumentKind; original: Blob; deviceKey: DeviceKey | null }

/** Prepares a picture that the person has just chosen to use, keeps it on this device, and sends it. */
export async function deliverNew(
  { kind, original, deviceKey }: NewPicture,
  watch: SendingWatch & { onKept: () => void },
): Promise<SendingEnd> {
  watch.onProgress({ state: 'preparing' })
  const bytes = await preparePicture(original)
  watch.signal.throwIfAborted()
  const picture: OutgoingPicture = { id: crypto.randomUUID(), kind, bytes, scope: deviceKey?.scope ?? null }
  return alone(picture.id, watch, async () => {
    if (deviceKey) await keepOnDevice(deviceKey, picture).then(watch.onKept, () => {})
    return untilTheEnd(picture, false, watch)
  })
}

/** Goes on with a picture that waits on this device, unless another window does. */
export function deliverWaiting(id: string, deviceKey: DeviceKey, watch: SendingWatch): Promise<SendingEnd> {
  return alone(id, watch, async () => {
    const picture = await takeFromDevice(id, deviceKey)
    return picture ? untilTheEnd(picture, true, watch) : endElsewhere(id, watch.signal)
  })
}

/** Goes on with those that are this application's, one after the other; answers what became of each. */
export async function sendWaiting(
  pictures: readonly WaitingPicture[],
  deviceKey: DeviceKey | null,
  watch: SendingWatch,
): Promise<SendingEnd[]> {
  const ends: SendingEnd[] = []
  for (const { id, scope } of pictures) {
    if (deviceKey?.scope === scope) ends.push(await deliverWaiting(id, deviceKey, watch))
  }
  return ends
}

function alone(id: string, { signal, onProgress }: SendingWatch, work: () => Promise<SendingEnd>): Promise<SendingEnd> {
  const onElsewhere = () => onProgress({ state: 'elsewhere' })
  return inOneTab(`foyer-picture-${id}`, { signal, onElsewhere }, work)
}

/** The device lets go of a picture when the server has it or will not take it, and when the person gives it up. */
async function untilTheEnd(picture: OutgoingPicture, isBegun: boolean, watch: SendingWatch): Promise<SendingEnd> {
  try {
    const end = await sendPicture(picture, isBegun, watch)
    if (end.state !== 'session-over') await forgetOnDevice(picture.id)
    return end
  } catch (thrown) {
    if (watch.signal.reason === cancelled) await giveUp(picture.id)
    throw thrown
  }
}

/** The server forgets by itself what nobody goes on with, should it not hear this. */
async function giveUp(id: string): Promise<void> {
  await forgetOnDevice(id)
  const headers = { 'tus-resumable': '1.0.0' }
  await fetch(`${uploadsPath}/${id}`, { method: 'DELETE', headers, keepalive: true }).catch(() => {})
}

async function endElsewhere(id: string, signal: AbortSignal): Promise<SendingEnd> {
  const outcome = await readOutcome(id, signal)
  return outcome.state === 'kept' || outcome.state === 'refused' ? outcome : { state: 'gone' }
}

import { shelfName } from './sending/shelf-name'

/** Whether pictures may wait on this device: a quick look that spares most people the code that sends them. */
export async function mayHoldPictures(): Promise<boolean> {
  if (!('indexedDB' in window)) return false
  if (!indexedDB.databases) return true
  return (await indexedDB.databases()).some(({ name }) => name === shelfName)
}

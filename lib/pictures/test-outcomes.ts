import type { DocumentKind } from '../domain/documents'
import { toPng } from './to-png'

export async function pictureOf(bytes: Uint8Array, kind: DocumentKind = 'id-front') {
  const outcome = await toPng(bytes, kind)
  if (outcome.refused !== null) throw new Error(outcome.refused)
  return outcome.value
}

export async function refusalOf(bytes: Uint8Array, kind: DocumentKind = 'id-front') {
  return (await toPng(bytes, kind)).refused
}

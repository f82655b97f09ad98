import { randomUUID } from 'node:crypto'
import { describeFile } from './received-file'
import type { Application, ApplicationDocument, DocumentNeed } from './nouns'

/** Jiko lists the alternatives of a need side by side. */
const typesByNeed: Record<DocumentNeed, string[]> = {
  id: ['ID_FRONT', 'ID_BACK', 'PASSPORT', 'SELFIE'],
  'identification-number': ['IDENTIFICATION_NUMBER_VERIFICATION'],
  address: ['ADDRESS_VERIFICATION'],
}

/** Asks for the documents of every need, each as an entry that waits for its file. */
export function listDocuments(application: Application) {
  const asked = application.needs.flatMap((need) => typesByNeed[need])
  const kept = application.documents.filter((document) => !asked.includes(document.type))
  application.documents = [...kept, ...asked.map(awaitedDocument)]
}

/** Files what was received: in the entry that waits for it, or in a new one. */
export function fileDocument(documents: ApplicationDocument[], type: string, bytes: Uint8Array) {
  const known = documents.find((document) => document.type === type)
  const document = known ?? awaitedDocument(type)
  if (!known) documents.push(document)
  document.timesFiled += 1
  const receivedAt = new Date().toISOString()
  return Object.assign(document, { status: 'PENDING_REVIEW', exceptionReason: null, receivedAt, file: describeFile(bytes) })
}

/** Finds what was received unfit: it has to be sent again. */
export function refuseDocument(application: Application, type: string, reason: string) {
  const document = application.documents.find((candidate) => candidate.type === type)
  if (!document) return null
  return Object.assign(document, { status: 'INVALID', exceptionReason: reason, receivedAt: null })
}

/** Whether Jiko still waits for documents of this kind: the flag of that name. */
export function isOpen(need: DocumentNeed, { needs, documents }: Application): boolean {
  if (!needs.includes(need)) return false
  const received = documents.filter(({ receivedAt }) => receivedAt !== null)
  const has = (type: string) => received.some((document) => document.type === type)
  if (need !== 'id') return !typesByNeed[need].every(has)
  return !(has('SELFIE') && (has('PASSPORT') || (has('ID_FRONT') && has('ID_BACK'))))
}

export function hasOpenNeeds(application: Application): boolean {
  return application.needs.some((need) => isOpen(need, application))
}

function awaitedDocument(type: string): ApplicationDocument {
  return { id: randomUUID(), type, status: 'PENDING_UPLOAD', exceptionReason: null, receivedAt: null, timesFiled: 0, file: null }
}

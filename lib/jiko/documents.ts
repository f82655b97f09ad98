import { apiPath } from './api-path'
import { uploadToJiko, type Act, type RawFile } from './request'
import { uploadedSchema, type JikoUploaded } from './schema'

/** The documents that Jiko may want from a person. */
export type DocumentType =
  | 'ID_FRONT'
  | 'ID_BACK'
  | 'PASSPORT'
  | 'SELFIE'
  | 'IDENTIFICATION_NUMBER_VERIFICATION'
  | 'ADDRESS_VERIFICATION'

const megabyte = 1_000_000

/** Whether Jiko's MB are 10^6 or 2^20 bytes is not said: the smaller is safe. */
export const documentBytesMax: Record<DocumentType, number> = {
  ID_FRONT: 5 * megabyte,
  ID_BACK: 5 * megabyte,
  PASSPORT: 5 * megabyte,
  SELFIE: 5 * megabyte,
  IDENTIFICATION_NUMBER_VERIFICATION: 50 * megabyte,
  ADDRESS_VERIFICATION: 50 * megabyte,
}

/**
 * Sends one document of an application. Jiko names image/png as the content type and no other.
 * What is still wanted is told by the application's flags: read it afterwards.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export function uploadDocument(
  applicationId: string,
  type: DocumentType,
  file: RawFile,
  act: Act,
): Promise<JikoUploaded> {
  const path = apiPath`/api/v1/applications/${applicationId}/documents/${type}/file/`
  return uploadToJiko(path, file, uploadedSchema, act)
}

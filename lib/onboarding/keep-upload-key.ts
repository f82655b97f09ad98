import { randomUUID } from 'node:crypto'
import { isKeyRemembered } from '../jiko/key-memory'

type UploadKey = { uploadKey: string; uploadKeySentAt: Date | null }

/**
 * The key for the next try of an upload, kept before it goes out: the one that was made with the person's act for as
 * long as Jiko remembers it, and a new one after that.
 */
export async function keepUploadKey({ uploadKey, uploadKeySentAt }: UploadKey, keep: (key: UploadKey) => Promise<unknown>): Promise<string> {
  const now = new Date()
  const isRemembered = isKeyRemembered(uploadKeySentAt, now)
  const key = isRemembered ? uploadKey : randomUUID()
  if (isRemembered && uploadKeySentAt) return key
  await keep({ uploadKey: key, uploadKeySentAt: now })
  return key
}

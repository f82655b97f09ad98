import { MemoryLocker, Server } from '@tus/server'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { isId } from '@/lib/db/is-id'
import { openingLimits } from '@/lib/pictures/picture-limits'
import { isFromOurPages } from '@/lib/http/same-origin'
import { findShower } from '@/lib/session-or-visit'
import { SealedStore } from './sealed-store'

const path = '/api/uploads'
/** One write at a time to an upload in this process; between processes the store itself sees to it. */
const locker = new MemoryLocker()
/** A part is held in memory while it is sealed. */
const partBytesMax = 2 * 1024 * 1024
/** How the store tells that another was first: a unique key is taken (PostgreSQL 23505, Prisma P2002). */
const takenCode = 'P2002'

/** Speaks tus 1.0 (resumable uploads) with whoever may show documents now: signed in, or on a visit from a phone. */
export async function serveUploads(request: Request): Promise<Response> {
  if (request.method !== 'HEAD' && !isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const shower = await findShower()
  if (!shower) return new Response(null, { status: 401 })
  if (Number(request.headers.get('content-length') ?? 0) > partBytesMax) return new Response(null, { status: 413 })

  const answer = await new Server({
    path,
    locker,
    datastore: new SealedStore(shower.applicationId),
    relativeLocation: true,
    allowedOrigins: [env().APP_URL],
    maxSize: openingLimits.bytesMax,
    namingFunction: (_, metadata) => nameOf(metadata),
    onResponseError: (_, error) => answerTo(error),
  }).handleWeb(request)
  answer.headers.set('cache-control', 'no-store')
  return answer
}

/** The browser names the act, so that creating it twice is creating it once. */
function nameOf(metadata: Record<string, string | null> | undefined): string {
  const id = metadata?.id ?? ''
  if (!isId(id)) throw { status_code: 400, body: '' }
  return id
}

/**
 * tus would answer with the message of an error; ours may quote the store. What it does not support, such as an upload
 * of no known length, it calls 501, as if something were wrong here: it is what was asked that is.
 */
function answerTo(error: unknown) {
  if (!(error instanceof Error)) return isUnsupported(error) ? { status_code: 400, body: '' } : undefined
  if ('code' in error && error.code === takenCode) return { status_code: 409, body: '' }
  log.error('upload.failed', error)
  return { status_code: 500, body: '' }
}

function isUnsupported(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status_code' in error && error.status_code === 501
}

import { log } from '../log'
import { logContext } from './context'

/**
 * A request failed by our own mistake: one line, however many of Next's hands the error goes through. What Next calls
 * an error's digest is shown by the error page as the reference, and becomes the id of the request here, before the
 * answer is written: page, log and `x-request-id` then agree.
 */
export function tellFailure(error: unknown): void {
  const { requestId } = logContext()
  const hasDigest = error instanceof Error && requestId !== undefined
  if (hasDigest && 'digest' in error && error.digest === requestId) return
  if (hasDigest && Object.isExtensible(error)) Object.assign(error, { digest: requestId })
  log.error('request.failed', error)
}

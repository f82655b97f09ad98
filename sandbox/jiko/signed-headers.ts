import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { isSignedBy, signRequest } from '@/lib/jiko/sign'
import type { World } from '../world'
import { invalid, refused } from './refusals'

const isUuid = (text: string) => z.guid().safeParse(text).success

const signatureMissing = () =>
  invalid({ loc: ['header', 'x-jiko-signature'], msg: 'Field required', type: 'missing' })

/** Checks idempotency key and signature of every operation whose description lists that header. */
export function requireSignedHeaders({ settings, contract }: World): MiddlewareHandler {
  return async (c, next) => {
    const operation = contract.find(c.req.method, c.req.path)
    const idempotencyKey = c.req.header('x-jiko-idempotency') ?? ''
    if (operation?.headers.has('x-jiko-idempotency') && !isUuid(idempotencyKey)) {
      throw invalid({ loc: ['header', 'x-jiko-idempotency'], msg: 'A UUID is required', type: 'uuid_parsing' })
    }
    if (operation?.headers.has('x-jiko-signature')) {
      const signature = c.req.header('x-jiko-signature')
      if (!signature) throw signatureMissing()
      const body = new Uint8Array(await c.req.arrayBuffer())
      const path = new URL(c.req.url).pathname
      const expected = signRequest({ idempotencyKey, path, body, secret: settings.jikoSharedSecret })
      if (!isSignedBy(signature, expected)) throw refused(settings.wrongSignatureStatus, 'Wrong signature')
    }
    await next()
  }
}

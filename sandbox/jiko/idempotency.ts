import { createHmac } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { World } from '../world'
import type { RememberedAnswer } from './nouns'
import { refused } from './refusals'

/**
 * Remembers for one hour what a key was answered. Jiko documents the hour; that a repeat gets the first
 * answer, and another request under the same key is refused, is our choice (README.md).
 */
export function rememberAnswers({ settings, store }: World): MiddlewareHandler {
  const running = new Map<string, { fingerprint: string; answer: Promise<RememberedAnswer> }>()

  return async (c, next) => {
    const key = c.req.header('x-jiko-idempotency')
    if (c.req.method === 'GET' || !key) return next()

    const fingerprint = await fingerprintOf(c, settings.jikoSharedSecret)
    const first = running.get(key) ?? remembered(key)
    if (first && first.fingerprint !== fingerprint) {
      throw refused(settings.reusedKeyStatus, 'This idempotency key belongs to another request')
    }
    if (first) return repeat('answer' in first ? await first.answer : first)

    const answer = next().then(() => toRemember(c.res, fingerprint))
    running.set(key, { fingerprint, answer })
    try {
      store.answers.set(key, await answer)
      forgetOldest()
    } finally {
      running.delete(key)
    }
  }

  function remembered(key: string): RememberedAnswer | undefined {
    const answer = store.answers.get(key)
    return answer && isOld(answer) ? undefined : answer
  }

  function forgetOldest() {
    for (const [key, answer] of store.answers) {
      if (!isOld(answer)) return
      store.answers.delete(key)
    }
  }

  function isOld({ rememberedAtMs }: RememberedAnswer): boolean {
    return rememberedAtMs + settings.keyMemoryMs <= Date.now()
  }
}

/** Keyed, because a body can hold an identification number that a plain hash would give away. */
async function fingerprintOf(c: Context, secret: string): Promise<string> {
  const body = new Uint8Array(await c.req.arrayBuffer())
  return createHmac('sha256', secret).update(`${c.req.method} ${c.req.path}\n`).update(body).digest('base64')
}

async function toRemember(answer: Response, fingerprint: string): Promise<RememberedAnswer> {
  return {
    fingerprint,
    rememberedAtMs: Date.now(),
    status: answer.status,
    contentType: answer.headers.get('content-type'),
    body: await answer.clone().text(),
  }
}

function repeat({ status, contentType, body }: RememberedAnswer): Response {
  const headers = contentType ? { 'content-type': contentType } : undefined
  return new Response(status === 204 ? null : body, { status, headers })
}

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import { env } from '../env'
import { log } from '../log'
import { readAnswer } from './answer'
import { JikoUnavailable } from './errors'
import { exchange, type Answered } from './exchange'
import { partnerHeaders } from './partner-headers'
import { signRequest } from './sign'
import { bearerToken, forgetToken } from './token'

/** The key of one act of a person, kept before the call. Jiko remembers it for one hour. */
export type Act = { idempotencyKey: string }
/** A file as Jiko takes it: the raw bytes are the body; it is no form. */
export type RawFile = { bytes: Uint8Array<ArrayBuffer>; contentType: string }

type Call = Act & {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  query?: Record<string, string>
  body?: Uint8Array<ArrayBuffer>
  contentType?: string
  /** Files are sent without a signature (docs/jiko.md, "Request signing"). */
  isSigned: boolean
  timeoutMs: number
}

const answerBytesMax = 5_000_000
const readAttemptsMax = 3
const firstPauseMs = 200
const fileTimeoutMs = 60_000

/**
 * Reads from Jiko, up to three times within one timeout. Every attempt has a key of its own, since a
 * repeated key may be answered with what was true before.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function readJiko<Content>(
  path: string,
  schema: z.ZodType<Content>,
  query: Record<string, string> = {},
): Promise<Content> {
  const deadline = Date.now() + env().JIKO_TIMEOUT_MS
  for (let attempt = 1; ; attempt += 1) {
    try {
      const timeoutMs = Math.max(deadline - Date.now(), 1)
      return await ask({ method: 'GET', path, query, idempotencyKey: randomUUID(), isSigned: true, timeoutMs }, schema)
    } catch (error) {
      const pauseMs = firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random())
      if (!isWorthRepeating(error, attempt) || Date.now() + pauseMs >= deadline) throw error
      log.warn('jiko.asked-again', { method: 'GET', path, status: error.status, attempt })
      await pause(pauseMs)
    }
  }
}

/**
 * Asks Jiko to do something, once. After JikoUnavailable it may have been done all the same: the
 * caller repeats it with the same key.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function writeJiko<Content>(
  { method, path, body }: { method: 'POST' | 'PATCH'; path: string; body?: object },
  schema: z.ZodType<Content>,
  { idempotencyKey }: Act,
): Promise<Content> {
  const timeoutMs = env().JIKO_TIMEOUT_MS
  if (!body) return ask({ method, path, idempotencyKey, isSigned: true, timeoutMs }, schema)
  const json = new TextEncoder().encode(JSON.stringify(body))
  const call = { method, path, body: json, contentType: 'application/json', idempotencyKey, isSigned: true, timeoutMs }
  return ask(call, schema)
}

/**
 * Sends one file, once.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function uploadToJiko<Content>(
  path: string,
  { bytes, contentType }: RawFile,
  schema: z.ZodType<Content>,
  { idempotencyKey }: Act,
): Promise<Content> {
  const timeoutMs = Math.max(env().JIKO_TIMEOUT_MS, fileTimeoutMs)
  return ask({ method: 'POST', path, body: bytes, contentType, idempotencyKey, isSigned: false, timeoutMs }, schema)
}

async function ask<Content>(call: Call, schema: z.ZodType<Content>): Promise<Content> {
  const token = await bearerToken()
  const answer = await send(call, token)
  if (answer.status !== 401) return readAnswer(call, answer, schema)
  forgetToken(token)
  return readAnswer(call, await send(call, await bearerToken()), schema)
}

/** The one place that signs and sends. The bytes signed are the bytes sent. */
async function send(call: Call, token: string): Promise<Answered> {
  const { method, path, query = {}, body, contentType, idempotencyKey, isSigned, timeoutMs } = call
  const { JIKO_BASE_URL, JIKO_SHARED_SECRET } = env()
  const url = new URL(path, JIKO_BASE_URL)
  url.search = new URLSearchParams(query).toString()
  const headers: Record<string, string> = {
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    'x-jiko-idempotency': idempotencyKey,
    ...partnerHeaders(),
    ...(contentType && { 'content-type': contentType }),
    ...(isSigned && {
      'x-jiko-signature': signRequest({ idempotencyKey, path, body: body ?? '', secret: JIKO_SHARED_SECRET }),
    }),
  }
  const startedAt = Date.now()
  const answer = await exchange({ method, url, headers, body, timeoutMs, answerBytesMax })
  log.debug('jiko.answered', { method, path, status: answer.status, durationMs: Date.now() - startedAt })
  return answer
}

function isWorthRepeating(error: unknown, attempt: number): error is JikoUnavailable {
  if (attempt === readAttemptsMax) return false
  if (!(error instanceof JikoUnavailable)) return false // Jiko has decided, or speaks another language.
  return error.status === null || error.status >= 500 // After 429 it wants fewer; 401 and 403 stay as they are.
}

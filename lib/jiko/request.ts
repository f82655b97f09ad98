import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import { env } from '../env'
import { log } from '../log'
import { readAnswer } from './answer'
import { deadlineIn, type Deadline } from './deadline'
import { JikoUnavailable, type Asked } from './errors'
import { exchange, type Answered } from './exchange'
import { apiLine, jikoCircuit } from './line'
import { jsonBytes } from './json-bytes'
import { partnerHeaders } from './partner-headers'
import { fileTimeoutMs, readAttemptsMax, readPauseFirstMs } from './policy'
import { signRequest } from './sign'
import { bearerToken, forgetToken } from './token'

/** The key of one act of a person, kept before the call. Jiko remembers it for one hour. */
export type Act = { idempotencyKey: string }
/** A file as Jiko takes it: the raw bytes are the body; it is no form. */
export type RawFile = { bytes: Uint8Array<ArrayBuffer>; contentType: string }

type Call = Act & {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  query?: Record<string, string>
  body?: Uint8Array<ArrayBuffer>
  contentType?: string
  /** Files are sent without a signature (docs/jiko.md, "Request signing"). */
  isSigned: boolean
  /** For all of it: a place in the line, a token, and a second attempt after a 401. */
  deadline: Deadline
}

const answerBytesMax = 5_000_000

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
  const deadline = deadlineIn(env().JIKO_TIMEOUT_MS)
  const asked = { method: 'GET', path } as const
  const read = () => ask({ ...asked, query, idempotencyKey: randomUUID(), isSigned: true, deadline }, schema)
  return jikoCircuit().through(asked, () => repeat(read, asked, deadline))
}

/**
 * Asks Jiko to do something, once. After JikoUnavailable it may have been done all the same: the
 * caller repeats it with the same key.
 * @throws JikoUnavailable, JikoRejected, JikoContractBroken
 */
export async function writeJiko<Content>(
  { method, path, body }: { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body?: object },
  schema: z.ZodType<Content>,
  { idempotencyKey }: Act,
): Promise<Content> {
  const bare = { method, path, idempotencyKey, isSigned: true, deadline: deadlineIn(env().JIKO_TIMEOUT_MS) }
  const json = body && { body: jsonBytes(body), contentType: 'application/json' }
  return jikoCircuit().through({ method, path }, () => ask({ ...bare, ...json }, schema))
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
  const deadline = deadlineIn(Math.max(env().JIKO_TIMEOUT_MS, fileTimeoutMs))
  const asked = { method: 'POST', path } as const
  const call = { ...asked, body: bytes, contentType, idempotencyKey, isSigned: false, deadline }
  return jikoCircuit().through(asked, () => ask(call, schema))
}

/** Again after trouble that passes, as long as the pause ends in time. Jiko's word on its length counts. */
async function repeat<Content>(read: () => Promise<Content>, asked: Asked, deadline: Deadline): Promise<Content> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read()
    } catch (error) {
      if (!isWorthRepeating(error) || attempt === readAttemptsMax) throw error
      const pauseMs = readPauseFirstMs * 2 ** (attempt - 1) * (0.5 + Math.random()) + (error.retryAfterMs ?? 0)
      if (pauseMs >= deadline.leftMs()) throw error
      log.warn('jiko.asked-again', { ...asked, status: error.status, attempt })
      await pause(pauseMs)
    }
  }
}

/** 401 and 403 stay as they are, and 429 wants fewer calls: there it takes a word on when. */
function isWorthRepeating(error: unknown): error is JikoUnavailable {
  if (!(error instanceof JikoUnavailable)) return false // Jiko has decided, or speaks another language.
  const { status, retryAfterMs } = error
  return status === null || status >= 500 || (status === 429 && retryAfterMs !== null)
}

async function ask<Content>(call: Call, schema: z.ZodType<Content>): Promise<Content> {
  const token = await bearerToken(call.deadline)
  const answer = await send(call, token)
  if (answer.status !== 401) return readAnswer(call, answer, schema)
  forgetToken(token)
  return readAnswer(call, await send(call, await bearerToken(call.deadline)), schema)
}

/** The one place that signs and sends. The bytes signed are the bytes sent. */
async function send(call: Call, token: string): Promise<Answered> {
  const { method, path, query = {}, body, contentType, idempotencyKey, isSigned, deadline } = call
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
  const answer = await exchange(apiLine(), { method, url, headers, body, deadline, answerBytesMax })
  log.debug('jiko.answered', { method, path, status: answer.status, durationMs: Date.now() - startedAt })
  return answer
}

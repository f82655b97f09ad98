import { cookieLine } from './cookie-line'
import type { Caller } from './caller'
import type { PageForm } from './page-forms'
import type { Post } from './post'
import { sayWords } from './say-words'
import type { Damage } from './spoil-body'
import type { CookieTrick } from './spoil-head'
import { writeBody } from './write-body'

/** The bytes of a request, and what may be expected of them. */
export type Request = {
  line: string
  bytes: Buffer
  isHead: boolean
  /** The body that is announced never comes whole, or is no HTTP: hanging up is an answer. */
  isBroken: boolean
  givesUp: boolean
}

const brokenHeaders = ['transfer-encoding', 'expect', 'content-length', 'te']

/** Writes a generated post as bytes for the caller who sends it. */
export function writeRequest(post: Post, caller: Caller, forms: PageForm[], picture: Buffer, appUrl: string): Request {
  const { target, damage } = post
  const say = (text: string) => sayWords(text, post, caller, appUrl)
  const path = post.path ?? withQuery(say(target.path), post.query)
  const method = post.method ?? target.method
  const body = writeBody(post, caller, forms, picture, say)
  const sent = damaged(body.bytes, damage)

  const own = Object.fromEntries(Object.entries(target.headers ?? {}).map(([name, text]) => [name, say(text)]))
  const headers = new Map(Object.entries({ host: new URL(appUrl).host, 'x-forwarded-for': address(caller), ...own, ...body.headers }))
  if (damage.kind === 'gzip-said') headers.set('content-encoding', 'gzip')
  if (damage.kind === 'chunked') headers.set('transfer-encoding', 'chunked')
  else if (damage.kind === 'length') headers.set('content-length', damage.said)
  else if (sent.length > 0 || method !== 'GET') headers.set('content-length', String(damage.kind === 'given-up' ? sent.length + 50 : sent.length))
  const cookie = cookieFor(post.cookies, caller)
  if (cookie) headers.set('cookie', cookie)
  if (target.body === 'form') headers.set('origin', appUrl)
  if (target.body === 'action') headers.set('origin', appUrl)
  for (const [name, value] of post.headers) headers.set(name, value)

  const line = `${method} ${path} HTTP/1.1`
  const head = [line, ...[...headers].map(([name, value]) => `${name}: ${value}`)].join('\r\n')
  const isBroken = ['chunked', 'length', 'given-up'].includes(damage.kind) || post.headers.some(([name]) => brokenHeaders.includes(name))
  return { line, bytes: Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), sent]), isHead: method === 'HEAD', isBroken, givesUp: isBroken }
}

function withQuery(path: string, query: string | null): string {
  return query === null ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
}

/** Each caller comes from an internet address of their own. */
function address({ words }: Caller): string {
  const [a, b, c] = Buffer.from((words.upload ?? '').slice(0, 6), 'hex')
  return `10.${a}.${b}.${c}`
}

function damaged(bytes: Buffer, damage: Damage): Buffer {
  if (damage.kind === 'cut') return bytes.subarray(0, Math.floor(bytes.length * damage.where))
  if (damage.kind !== 'flip' || bytes.length === 0) return bytes
  const flipped = Buffer.from(bytes)
  const at = Math.min(Math.floor(bytes.length * damage.where), bytes.length - 1)
  flipped[at] = flipped[at]! ^ 0x20
  return flipped
}

function cookieFor(trick: CookieTrick, { cookies }: Caller): string {
  const right = cookieLine(cookies)
  switch (trick) {
    case 'right':
      return right
    case 'none':
      return ''
    case 'cut':
      return right.slice(0, right.length / 2)
    case 'flipped':
      return right.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    case 'doubled':
      return `${right}; ${right}`
    case 'huge':
      return `${right}; x=${'y'.repeat(11_000)}`
    default:
      return `${right}; ${trick.name}=${trick.value}`
  }
}

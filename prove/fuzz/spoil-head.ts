import fc from 'fast-check'
import { nastyHeaderValue, nastyText } from './nasty'

export type CookieTrick = 'right' | 'none' | 'cut' | 'flipped' | 'doubled' | 'huge' | { name: string; value: string }

const cookieNames = ['foyer.session', 'foyer.visit', 'foyer.challenge', 'foyer.handoff', 'foyer.known', 'foyer.language', 'authjs.csrf-token', 'authjs.callback-url', '__proto__', 'foyer.session.0']
export const cookies: fc.Arbitrary<CookieTrick> = fc.oneof(
  { weight: 90, arbitrary: fc.constant<CookieTrick>('right') },
  { weight: 10, arbitrary: fc.constantFrom<CookieTrick>('none', 'cut', 'flipped', 'doubled', 'huge') },
  { weight: 10, arbitrary: fc.record({ name: fc.constantFrom(...cookieNames), value: nastyHeaderValue }) },
)

const headerNames = [
  'origin', 'host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'referer', 'user-agent', 'accept-language', 'accept',
  'content-type', 'content-encoding', 'next-action', 'rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-url', 'x-nextjs-data', 'x-middleware-subrequest',
  'x-middleware-prefetch', 'x-invoke-path', 'x-http-method-override', 'range', 'if-none-match', 'if-modified-since', 'expect', 'te', 'sec-fetch-site', 'authorization',
  'x-nonce', 'x-auth-return-redirect', 'tus-resumable', 'upload-length', 'upload-offset', 'upload-metadata', 'upload-defer-length', 'upload-concat', 'upload-checksum',
  'x-jiko-signature', 'stripe-signature',
]
const telling = ['http://evil.example', 'null', 'localhost', 'evil.example', '1', '*', 'multipart/form-data', 'multipart/form-data; boundary=', 'application/json', 'text/plain;charset=utf-16', 'gzip', '40' + '0'.repeat(40), '7f', '["",{"children":["__PAGE__",{}]},null,null,true]', '%5B', 'es-US,es;q=0.9', 'a'.repeat(8000), '127.0.0.1, 10.0.0.1', '::1', ',,,', '100-continue', 'bytes=0-']
const header = fc.tuple(fc.constantFrom(...headerNames), fc.oneof(fc.constantFrom(...telling), nastyHeaderValue))
export const headers = fc.oneof(
  { weight: 7, arbitrary: fc.constant<[string, string][]>([]) },
  { weight: 3, arbitrary: fc.array(header, { minLength: 1, maxLength: 3 }) },
)

/** A path or a query as somebody might type it: what a request line cannot carry is percent-encoded. */
const asWritten = (text: string) => Buffer.from(text).toString('latin1').replace(/[^\x21-\x7e]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`)
const paths = ['/apply/%00', '/apply/%2e%2e/status', '/apply/../account', '//evil.example/', '/%ff', '/%', '/api/uploads/', '/api/uploads/%2e%2e%2fdevice-key', '/api/documents/__proto__', '/api/auth/callback/__proto__', '/_next/image?url=%2f%2fevil&w=64&q=1', '/_next/data/x/status.json', '/_next/static/..%2f..%2fpackage.json', '/agreements/%00', '/documents/toString', '/.env', '/index.php', '/handoff?key=%00', '/api/status?seen=%00&seen=2', '/apply/name/', '/APPLY/NAME', '/apply/name;x=1', '/apply/name?_rsc=1', '/__nextjs_original-stack-frame', '/404', '/500', '/_error']
export const path = fc.oneof(fc.constantFrom(...paths), nastyText.map((text) => `/${asWritten(text).slice(0, 4000)}`))
const queryNames = ['seen', 'key', 'again', 'problem', 'newer', 'ended', 'error', 'code', 'callbackUrl', 'csrf', 'kind', '_rsc', '__proto__', 'nxtPkind', 'nextParamkind']
export const query = fc.array(fc.tuple(fc.constantFrom(...queryNames), nastyText), { minLength: 1, maxLength: 3 })
  .map((pairs) => pairs.map(([key, text]) => `${key}=${asWritten(text.slice(0, 1000))}`).join('&'))
export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'QUERY', 'TRACE']

import fc from 'fast-check'
import { nastyHeaderValue, nastyJson, nastyText, nastyValue } from './nasty'
import { targets, type Target } from './targets'

/** What is done to the fields of a right form. `at` counts round. */
export type Edit =
  | { do: 'drop' | 'repeat' | 'as-file'; at: number }
  | { do: 'set'; at: number; value: Buffer }
  | { do: 'rename'; at: number; name: string }
  | { do: 'add'; name: string; value: Buffer }

/** How the fields are carried. */
export type Carriage = 'multipart' | 'urlencoded' | 'json' | 'text' | 'multipart-said-urlencoded' | 'unsaid'

/** What happens to the bytes of the body on their way. */
export type Damage =
  | { kind: 'none' | 'unsigned' | 'chunked' | 'gzip-said' | 'wrong-boundary' | 'given-up' }
  | { kind: 'cut' | 'flip'; where: number }
  | { kind: 'length'; said: string }

export type CookieTrick = 'right' | 'none' | 'cut' | 'flipped' | 'doubled' | 'huge' | { name: string; value: string }

/** One generated request, still without the ids and secrets of the world that it will be sent to. */
export type Post = {
  target: Target
  caller: number
  form: number
  edits: Edit[]
  body: Buffer | null
  carriage: Carriage
  damage: Damage
  cookies: CookieTrick
  headers: [string, string][]
  method: string | null
  path: string | null
  query: string | null
}

/** Mostly not: once in so many. */
const rarely = <Value>(onceIn: number, arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: onceIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

const place = fc.nat(30)
const formNames = ['$ACTION_KEY', '$ACTION_ID_00', '$ACTION_REF_1', '$ACTION_1:0', '$ACTION_1:1', '__proto__', 'toString', '0', '1', '_1_x', 'file', 'code', 'key', 'language', 'channel', 'csrfToken', 'redirect']
const name = fc.oneof(fc.constantFrom(...formNames), nastyText)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('set' as const), at: place, value: nastyValue }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'repeat' as const, 'as-file' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), at: place, name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), name, value: nastyValue }) },
)

const carriage = fc.oneof(
  { weight: 30, arbitrary: fc.constant<Carriage>('multipart') },
  { weight: 5, arbitrary: fc.constantFrom<Carriage>('urlencoded', 'json', 'text', 'multipart-said-urlencoded', 'unsaid') },
)
const saidLengths = ['-1', '99999999999999999999', '1e3', '0', '10', '5, 5', 'abc', '']
const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 80, arbitrary: fc.constant<Damage>({ kind: 'none' }) },
  { weight: 4, arbitrary: fc.constantFrom<Damage>({ kind: 'unsigned' }, { kind: 'chunked' }, { kind: 'gzip-said' }, { kind: 'wrong-boundary' }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'flip' as const), where: fraction }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('length' as const), said: fc.constantFrom(...saidLengths) }) },
  { weight: 1, arbitrary: fc.constant<Damage>({ kind: 'given-up' }) },
)

const cookieNames = ['foyer.session', 'foyer.visit', 'foyer.challenge', 'foyer.handoff', 'foyer.language', 'authjs.csrf-token', 'authjs.callback-url', '__proto__', 'foyer.session.0']
const cookies: fc.Arbitrary<CookieTrick> = fc.oneof(
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
const headers = fc.oneof(
  { weight: 7, arbitrary: fc.constant<[string, string][]>([]) },
  { weight: 3, arbitrary: fc.array(header, { minLength: 1, maxLength: 3 }) },
)

/** A path or a query as somebody might type it: what a request line cannot carry is percent-encoded. */
const asWritten = (text: string) => Buffer.from(text).toString('latin1').replace(/[^\x21-\x7e]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`)
const paths = ['/apply/%00', '/apply/%2e%2e/status', '/apply/../account', '//evil.example/', '/%ff', '/%', '/api/uploads/', '/api/uploads/%2e%2e%2fdevice-key', '/api/documents/__proto__', '/api/auth/callback/__proto__', '/_next/image?url=%2f%2fevil&w=64&q=1', '/_next/data/x/status.json', '/_next/static/..%2f..%2fpackage.json', '/agreements/%00', '/documents/toString', '/.env', '/index.php', '/handoff?key=%00', '/api/status?seen=%00&seen=2', '/apply/name/', '/APPLY/NAME', '/apply/name;x=1', '/apply/name?_rsc=1', '/__nextjs_original-stack-frame', '/404', '/500', '/_error']
const path = fc.oneof(fc.constantFrom(...paths), nastyText.map((text) => `/${asWritten(text).slice(0, 4000)}`))
const queryNames = ['seen', 'key', 'again', 'problem', 'newer', 'ended', 'error', 'code', 'callbackUrl', 'csrf', 'kind', '_rsc', '__proto__', 'nxtPkind', 'nextParamkind']
const query = fc.array(fc.tuple(fc.constantFrom(...queryNames), nastyText), { minLength: 1, maxLength: 3 })
  .map((pairs) => pairs.map(([key, text]) => `${key}=${asWritten(text.slice(0, 1000))}`).join('&'))
/** Not TRACE, which no Request can be made of (Fetch standard): the framework answers it by itself, with 500. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'QUERY']

const target = fc.oneof(...targets.map((one) => ({ weight: one.weight ?? 3, arbitrary: fc.constant(one) })))

/** Any request, from any caller, to any address; a good third of them are right ones. */
export const post: fc.Arbitrary<Post> = fc.record({
  target,
  caller: fc.nat(40),
  form: fc.nat(9),
  edits: fc.array(edit, { maxLength: 3 }),
  body: rarely(8, fc.oneof(nastyValue, nastyJson.map((text) => Buffer.from(text)))),
  carriage,
  damage,
  cookies,
  headers,
  method: rarely(25, fc.constantFrom(...methods)),
  path: rarely(25, path),
  query: rarely(8, query),
})

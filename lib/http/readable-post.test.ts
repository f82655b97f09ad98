import { describe, expect, it } from 'vitest'
import { isReadablePost } from './readable-post'

const nl = '\r\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const state = '{"fieldProblems":{},"refusal":null,"values":{"firstName":"Ana"}}'
const action = `{"id":"60${'a'.repeat(40)}","bound":"$@1"}`

function form(fields: [name: string, value: string | Blob][]) {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return body
}

/** As a browser writes it, through the same encoder. */
async function isReadable(body: FormData | string, headers: Record<string, string> = {}) {
  const written = new Response(body)
  const type = { 'content-type': written.headers.get('content-type') ?? '' }
  return isReadablePost(new Uint8Array(await written.arrayBuffer()), new Headers({ ...type, ...headers }))
}

const called = { 'next-action': '40aa' }

describe('a form posted without JavaScript is readable', () => {
  it.each<[string, [string, string | Blob][]]>([
    ['with an action alone', [['$ACTION_ID_40aa', ''], ['language', 'es']]],
    ['with an action and a state', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action], ['$ACTION_1:1', `[${state}]`], ['$ACTION_KEY', 'k1']]],
    ['with a dollar at the start of what somebody typed', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action], ['$ACTION_1:1', '[{"values":{"occupation":"$$100"}}]']]],
    ['with fields that no action asked for', [['0', '{'], ['__proto__', 'x'], ['file', new Blob(['a'])]]],
  ])('%s', async (_, fields) => expect(await isReadable(form(fields))).toBe(true))

  it('when Next does not look into it', async () => {
    expect(await isReadable('anything', { 'content-type': 'text/plain' })).toBe(true)
    expect(await isReadable('a=1', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(true)
  })
})

describe('a form posted without JavaScript is unreadable', () => {
  it.each<[string, [string, string | Blob][]]>([
    ['with a state that is no JSON', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action], ['$ACTION_1:1', '[{']]],
    ['with a state that is no list', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action], ['$ACTION_1:1', state]]],
    ['without its state', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action]]],
    ['with two states', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action], ['$ACTION_1:1', `[${state}]`], ['$ACTION_1:1', '[]']]],
    ['with a file for a state', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action], ['$ACTION_1:1', new Blob([`[${state}]`])]]],
    ['with an action of no name', [['$ACTION_REF_1', ''], ['$ACTION_1:0', '{"bound":"$@1"}'], ['$ACTION_1:1', '[]']]],
    ['with an action bound to something else', [['$ACTION_REF_1', ''], ['$ACTION_1:0', '{"id":"40aa","bound":"$@2"}'], ['$ACTION_1:1', '[]']]],
    ['with a state that refers to what React keeps inside', [['$ACTION_REF_1', ''], ['$ACTION_1:0', action], ['$ACTION_1:1', '["$1:__proto__:then"]']]],
  ])('%s', async (_, fields) => expect(await isReadable(form(fields))).toBe(false))

  const whole = `--b${nl}Content-Disposition: form-data; name="a"${nl}${nl}1${nl}--b--${nl}`
  it.each([
    ['without a boundary', 'multipart/form-data', whole],
    ['with another boundary', 'multipart/form-data; boundary=c', whole],
    ['cut off', 'multipart/form-data; boundary=b', whole.slice(0, -12)],
    ['empty', 'multipart/form-data; boundary=b', ''],
    ['of something else altogether', 'multipart/form-data; boundary=b', 'a=1'],
  ])('%s', async (_, type, text) => {
    expect(await isReadablePost(bytesOf(text), new Headers({ 'content-type': type }))).toBe(false)
  })
})

describe('a call from JavaScript', () => {
  it.each([`[${state},"$K1"]`, '["$K1"]'])('is readable with %s', async (root) => {
    expect(await isReadable(form([['1_email', 'a@b.co'], ['0', root]]), called)).toBe(true)
    expect(await isReadable(root, called)).toBe(true)
  })

  it.each(['', '{', '7', 'null', '{"a":1}', '["$F1"]', '["$@0"]', '["$1:__proto__:then"]', '[{"a":"$B0"}]', '["$Kx"]', `${'['.repeat(40)}${']'.repeat(40)}`])(
    'is unreadable with %s', async (root) => {
      expect(await isReadable(form([['1_email', 'a@b.co'], ['0', root]]), called)).toBe(false)
      expect(await isReadable(root, called)).toBe(false)
    },
  )

  it.each(['', '-0', '00', '0x0', '1', 'a\u0000b', '\u007f', 'a"b', 'é', 'a'.repeat(201)])('is unreadable with a field named %j', async (name) => {
    expect(await isReadable(form([['0', '["$K1"]'], [name, 'x']]), called)).toBe(false)
  })

  it('is unreadable without arguments, or with two lists of them', async () => {
    expect(await isReadable(form([['1_email', 'a@b.co']]), called)).toBe(false)
    expect(await isReadable(form([['0', '["$K1"]'], ['0', '["$K1"]']]), called)).toBe(false)
  })
})

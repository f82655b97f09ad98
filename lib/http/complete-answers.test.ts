import { createServer, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readBeforeNext } from './before-next'
import { logContext, type LogContext } from '../log/context'
import { useSettings } from '../test-settings'
import { thisProcess } from '../this-process'
import { errorWords } from '../words/errors'

useSettings({ APP_URL: 'https://apply.example' })
beforeAll(readBeforeNext)

const servers: Server[] = []
afterEach(() => {
  thisProcess.isEnding = false
  servers.splice(0).forEach((server) => server.close())
})

/** Where answers are written like this. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What comes of an answer that is written like this. */
async function ask(answer: RequestListener, headers: Record<string, string> = {}, path = '/') {
  return fetch(`${await serve(answer)}${path}`, { headers })
}

const person = { accept: 'text/html', 'accept-language': 'es' }
const fails: RequestListener = (_, response) => {
  response.statusCode = 500
  response.setHeader('content-encoding', 'br')
  response.write('<html id="__next_error__">')
  response.end('Ada Lovelace')
}

describe('an answer', () => {
  it('says what it must, whoever writes it', async () => {
    const { headers } = await ask((_, response) => response.end('bare'))
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'origin-agent-cluster': '?1',
      'permissions-policy': expect.stringMatching(/^camera=\(self\), clipboard-write=\(self\), .*\bmicrophone=\(\).*\bpayment=\(\)/),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  it('keeps what it says itself', async () => {
    const { headers } = await ask((_, response) => {
      response.setHeader('cache-control', 'public')
      response.writeHead(200, { 'content-security-policy': 'of its own' }).end()
    })
    expect([headers.get('cache-control'), headers.get('content-security-policy')]).toEqual(['public', 'of its own'])
  })

  it('leaves its connection open for longer than a proxy would, and closes it when the process is about to end', async () => {
    const url = await serve((_, response) => response.end())
    const next = async () => (await fetch(url)).headers
    await next()
    expect(Object.fromEntries(await next())).toMatchObject({ connection: 'keep-alive', 'keep-alive': 'timeout=75' })
    thisProcess.isEnding = true
    expect((await next()).get('connection')).toBe('close')
  })

  it('has an id that nobody else has chosen', async () => {
    const ids = await Promise.all([1, 2].map(() => ask((_, response) => response.end(), { 'x-request-id': 'mine' })))
    const [one, two] = ids.map(({ headers }) => headers.get('x-request-id'))
    expect(new Set([one, two, 'mine']).size).toBe(3)
  })

  it('and every line of the log that is written on its way have the same id', async () => {
    const seen: LogContext[] = []
    const { headers } = await ask(async (_, response) => {
      await new Promise((soon) => setImmediate(soon))
      seen.push(logContext())
      response.end()
    })
    expect(seen).toEqual([{ requestId: headers.get('x-request-id') }])
  })
})

describe('a page that failed', () => {
  it('is a page of ours, whole without a script, with the reference', async () => {
    const answer = await ask(fails, person)
    const page = await answer.text()
    const { title, reference } = errorWords.es.trouble
    expect(answer.status).toBe(500)
    for (const said of [title, reference(answer.headers.get('x-request-id')!), 'lang="es"']) expect(page).toContain(said)
    expect(page).not.toMatch(/<script|Ada|__next_error__/)
    expect(answer.headers.get('content-encoding')).toBeNull()
    const nonce = /style nonce="([^"]+)"/.exec(page)![1]!
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
  })

  it('is in the language that was chosen here, by a cookie that no other host can have set', async () => {
    for (const [cookie, lang] of [['a=b; __Host-foyer.language=en', 'en'], ['foyer.language=en', 'es']]) {
      expect(await (await ask(fails, { ...person, cookie: cookie! })).text()).toContain(`lang="${lang}"`)
    }
  })

  it('is one too where it ends in one word', async () => {
    const answer = await ask((_, response) => {
      response.statusCode = 500
      response.end('Internal Server Error')
    }, person)
    expect(await answer.text()).toContain(errorWords.es.trouble.title)
  })

  it.each([
    ['a call of React’s', { accept: 'text/x-component', rsc: '1' }],
    ['a program', { accept: '*/*' }],
  ])('is left alone for %s', async (_, headers) => {
    const body = await ask((_, response) => response.writeHead(500).end('as it is'), headers)
    expect(await body.text()).toBe('as it is')
  })

  it('is not what somebody sees whose page did not fail', async () => {
    const answer = await ask((_, response) => void (response.write('a'), response.end('b')), person)
    expect(await answer.text()).toBe('ab')
  })
})

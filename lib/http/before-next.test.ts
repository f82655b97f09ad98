import { readdirSync } from 'node:fs'
import { createServer, request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBeforeNext } from './before-next'
import { useSettings } from '../test-settings'

useSettings({ APP_URL: 'https://apply.example' })

let seen: IncomingMessage
const server = createServer((request, answer) => {
  seen = request
  answer.end()
})
beforeAll(async () => {
  readBeforeNext()
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => server.close())

/** What a server of ours is told when it is asked like this. */
async function told(method: string, headers: Record<string, string> = {}, path = '/'): Promise<IncomingMessage> {
  const asking = ask({ method, headers, path, port: (server.address() as AddressInfo).port, host: '127.0.0.1' }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  answer.resume()
  return seen
}

it('where we are is our own setting, whatever the request says', async () => {
  const { headers } = await told('GET', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': '' })
  expect(headers).toMatchObject({ 'x-forwarded-host': 'apply.example', 'x-forwarded-proto': 'https' })
})

it('who asks is whoever our proxies say, and not what a browser wrote before them', async () => {
  const { headers } = await told('GET', { 'x-forwarded-for': '10.0.0.1, 203.0.113.5' })
  expect(headers['x-forwarded-for']).toBe('203.0.113.5')
  expect((await told('GET')).headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)
})

it('a method of which no Request can be made becomes one of which one can', async () => {
  const { method = '' } = await told('TRACE')
  expect(() => new Request('http://localhost', { method })).not.toThrow()
  expect(() => new Request('http://localhost', { method: 'TRACE' })).toThrow()
})

it('no other method is touched', async () => {
  for (const method of ['GET', 'POST', 'DELETE', 'PROPFIND']) expect((await told(method)).method).toBe(method)
})

it('a file can be fetched, and is nowhere for whoever wants something else of it', async () => {
  for (const method of ['GET', 'HEAD']) expect((await told(method, {}, '/icon.svg?1')).url).toBe('/icon.svg?1')
  for (const file of readdirSync('public')) {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await told(method, {}, `/${file}?1`)).url, file).toBe('/no-such-page')
  }
})

it('what Next cannot read of the screen is dropped, what it can is kept', async () => {
  expect((await told('GET', { 'next-router-state-tree': '["' })).headers).not.toHaveProperty('next-router-state-tree')
  const state = encodeURIComponent('["",{"children":["__PAGE__",{}]}]')
  expect((await told('GET', { 'next-router-state-tree': state })).headers).toHaveProperty('next-router-state-tree', state)
})

it.each([
  '/%', '/%E0%A4', '/a/../b', '/a/%2e%2e/b', '/a/%2E%2e%2fb', '/a/..%5cb', '/a%5cb', '/a%00b', '//evil.example', '/_global-error', '/_error', '/%0d%0aset-cookie:a=b', `/${'a'.repeat(1000)}`,
])('an address like %s is one that nobody has', async (path) => {
  expect((await told('GET', {}, path)).url).toBe('/no-such-page')
})

it('an address that can be read is left as it is', async () => {
  for (const path of ['/', '/apply/name?from=review', '/a%20b/%C3%B1', '/a..b', '/.well-known/x', '/start?next=//evil.example/%']) {
    expect((await told('GET', {}, path)).url).toBe(path)
  }
})

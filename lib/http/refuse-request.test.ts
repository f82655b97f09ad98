import { describe, expect, it } from 'vitest'
import { answerRefusal } from './answer-refusal'
import { brand } from '../domain/brand'
import { languages } from '../domain/language'
import type { RequestRefusal } from '../domain/request-refusal'
import { bodyBytesMax, findRefusal } from './refuse-request'
import { testSettings, useSettings } from '../test-settings'
import { refusedRequestWords } from '../words/refused-requests'

useSettings()

const ours = { origin: testSettings.APP_URL }
const html = { accept: 'text/html,application/xhtml+xml' }
const plain = { 'content-type': 'text/plain; charset=utf-8' }

function asking(method: string, { headers = {}, body = null }: { headers?: Record<string, string>; body?: BodyInit | null } = {}) {
  return new Request('http://localhost:3000/apply/name', { method, headers, body, duplex: 'half' } as RequestInit)
}

/** A body that comes bit by bit, of a length that nobody told. */
function streamOf(bytes: number, breaksOff = false) {
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return breaksOff ? controller.error(new Error('gone')) : controller.close()
      controller.enqueue(new Uint8Array(Math.min(left, 64 * 1024)))
      left -= 64 * 1024
    },
  })
}

describe('a page takes', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('%s from anywhere', async (method) => {
    expect(await findRefusal(asking(method, { headers: { origin: 'http://evil.example' } }))).toBeNull()
  })

  it('a form of its own, as large as Next reads', async () => {
    expect(await findRefusal(asking('POST', { headers: { ...ours, ...plain }, body: streamOf(bodyBytesMax) }))).toBeNull()
  })
})

describe('a page refuses', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'NOT-TRACE'])('the method %s', async (method) => {
    expect(await findRefusal(asking(method, { headers: ours }))).toBe('method-not-taken')
  })

  it('a post from elsewhere, before it reads any of it', async () => {
    const request = asking('POST', { headers: { origin: 'http://evil.example', ...plain }, body: 'a' })
    expect(await findRefusal(request)).toBe('from-elsewhere')
    expect(request.bodyUsed).toBe(false)
  })

  it('more than Next reads, whether its length was told or not', async () => {
    const told = { ...ours, ...plain, 'content-length': String(bodyBytesMax + 1) }
    expect(await findRefusal(asking('POST', { headers: told, body: 'a' }))).toBe('too-large')
    expect(await findRefusal(asking('POST', { headers: { ...ours, ...plain }, body: streamOf(bodyBytesMax + 1) }))).toBe('too-large')
  })

  it('what nobody can read, or what broke off', async () => {
    const headers = { ...ours, 'content-type': 'multipart/form-data; boundary=b' }
    expect(await findRefusal(asking('POST', { headers, body: '--c' }))).toBe('unreadable')
    expect(await findRefusal(asking('POST', { headers, body: streamOf(1000, true) }))).toBe('unreadable')
  })
})

describe.each<[RequestRefusal, number]>([['method-not-taken', 405], ['from-elsewhere', 403], ['too-large', 413], ['unreadable', 400]])('%s', (refusal, status) => {
  it.each(languages)('is told to a person on a page in their language: %s', async (language) => {
    const answer = answerRefusal(asking('POST', { headers: { ...html, cookie: `a=b; foyer.language=${language}` } }), refusal)
    const page = await answer.text()
    expect(answer.status).toBe(status)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(`<h1>${refusedRequestWords[language].refusals[refusal].title}</h1>`)
    expect(page).toContain(brand.supportEmail)
    const [, nonce = 'none'] = /nonce-([^']+)/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
    expect(page).toContain(`<style nonce="${nonce}">`)
  })

  it('is told to a program in one line', async () => {
    const answer = answerRefusal(asking('POST', { headers: { ...html, 'next-action': '40aa' } }), refusal)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/plain; charset=utf-8'])
    expect(await answer.text()).not.toContain('<')
  })
})

it('a method that is not taken comes with those that are', () => {
  expect(answerRefusal(asking('PUT'), 'method-not-taken').headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
})

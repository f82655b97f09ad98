import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { asked } from './asked'
import { bill } from './paper'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** The protocol of resumable uploads (tus 1.0), as a browser that means well, or ill, speaks it. @javascript */

const tus = { 'tus-resumable': '1.0.0' }
const origin = new URL(process.env.APP_URL ?? 'http://localhost').origin
const base64 = (text: string) => Buffer.from(text).toString('base64')

type Wish = { id?: string; kind?: string; bytes?: number; length?: Record<string, string>; from?: string }

async function create(request: APIRequestContext, wish: Wish = {}) {
  const { id = randomUUID(), kind = 'address-proof', bytes = 10, length = { 'upload-length': String(bytes) }, from = origin } = wish
  const { scope } = await (await request.get('/api/uploads/device-key')).json().catch(() => ({ scope: '' }))
  const metadata = `id ${base64(id)},kind ${base64(kind)},scope ${base64(scope)}`
  const headers = { ...tus, origin: from, ...length, 'upload-metadata': metadata }
  return { id, answer: await request.post('/api/uploads', { headers }) }
}

function send(request: APIRequestContext, id: string, offset: number, data: Buffer, from = origin) {
  const headers = { ...tus, origin: from, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }
  return request.patch(`/api/uploads/${id}`, { headers, data })
}

test('a file that arrives in parts, twice begun and once lost, is one document', async ({ applicant, page }) => {
  await asked(applicant, '232-34-5678')
  const file = await bill({ pages: 1 })
  const middle = Math.floor(file.length / 2)
  const { id, answer } = await create(page.request, { bytes: file.length })
  expect(answer.status()).toBe(201)
  expect(answer.headers().location).toBe(`/api/uploads/${id}`)

  expect((await send(page.request, id, 0, file.subarray(0, middle))).status()).toBe(204)
  expect((await create(page.request, { id, bytes: file.length })).answer.status()).toBe(201)
  const place = await page.request.head(`/api/uploads/${id}`, { headers: tus })
  expect(place.headers()['upload-offset']).toBe(String(middle))
  expect((await send(page.request, id, 0, file.subarray(0, middle))).status()).toBe(409)
  expect((await send(page.request, id, middle, file.subarray(middle))).status()).toBe(204)

  const outcome = await page.request.get(`/api/uploads/${id}/outcome`)
  expect(await outcome.json()).toEqual({ state: 'kept', next: '/status' })
  await applicant.page.goto('/status')
  await applicant.seesStage('approved')
  const { documents } = await sandbox.onlyApplicationOf(applicant.person.email)
  expect(documents.filter(({ receivedAt }) => receivedAt)).toHaveLength(1)
})

test('nobody else sees, fills or ends an upload', async ({ applicant, page, elsewhere, playwright, baseURL }) => {
  await asked(applicant, '232-34-5678')
  const { id } = await create(page.request)

  const other = await elsewhere()
  other.person.email = `other-${applicant.person.email}`
  await asked(other, '232-34-5678')
  const theirs = other.page.request
  expect((await theirs.head(`/api/uploads/${id}`, { headers: tus })).status()).toBe(404)
  expect((await send(theirs, id, 0, Buffer.alloc(10))).status()).toBe(404)
  expect((await theirs.delete(`/api/uploads/${id}`, { headers: { ...tus, origin } })).status()).toBe(404)
  expect((await theirs.get(`/api/uploads/${id}/outcome`)).status()).toBe(404)

  const stranger = await playwright.request.newContext({ baseURL })
  expect((await create(stranger)).answer.status()).toBe(401)
  expect((await send(stranger, id, 0, Buffer.alloc(10))).status()).toBe(401)
  expect((await stranger.get('/api/uploads/device-key')).status()).toBe(401)
  await stranger.dispose()
})

test('a page of another site can send nothing', async ({ applicant, page }) => {
  await asked(applicant, '232-34-5678')
  const from = 'https://evil.example'
  expect((await create(page.request, { from })).answer.status()).toBe(403)
  const { id, answer } = await create(page.request)
  expect(answer.headers()['access-control-allow-origin']).toBe(origin)
  expect((await send(page.request, id, 0, Buffer.alloc(10), from)).status()).toBe(403)
  expect((await page.request.delete(`/api/uploads/${id}`, { headers: { ...tus, origin: from } })).status()).toBe(403)
})

test('what cannot be used is refused before it is sent', async ({ applicant, page }) => {
  await asked(applicant, '232-34-5678')
  const refusals = async (wish: Wish) => {
    const { answer } = await create(page.request, wish)
    return [answer.status(), answer.status() === 422 ? await answer.json() : null]
  }
  expect(await refusals({ kind: 'passport' })).toEqual([422, { refusal: 'not-asked-for' }])
  expect(await refusals({ bytes: 0 })).toEqual([422, { refusal: 'file-empty' }])
  expect((await refusals({ bytes: 200_000_000 }))[0]).toBe(413)
  expect((await refusals({ id: '../../etc/passwd' }))[0]).toBe(400)
  expect((await refusals({ length: { 'upload-defer-length': '1' } }))[0]).toBe(400)

  const { id } = await create(page.request, { bytes: 3_000_000 })
  expect((await send(page.request, id, 0, Buffer.alloc(2_500_000))).status()).toBe(413)
  expect((await send(page.request, randomUUID(), 0, Buffer.alloc(10))).status()).toBe(404)
})

import type { APIResponse } from '@playwright/test'
import { readAppLog, readLines } from './app-log'
import { e164Of } from './person'
import { routesOfApp } from './routes'
import { sandbox } from './sandbox'
import { expect, test } from './story'

/** What the log of the app says of a person's whole way, while it goes. @javascript */

test('one line for each answer, found by its id and by the person’s, and nothing of the person in any', async ({ applicant, page, person }) => {
  const answers = new Map<string, number>()
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    const isOurs = answer.url().startsWith(process.env.APP_URL ?? 'http://localhost')
    if (isOurs && !/^\/(_next\/|icon)/.test(pathname)) answers.set(answer.headers()['x-request-id']!, answer.status())
  })
  await applicant.answersEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved')
  await page.goto('/account')
  await page.goto('/apply/review')
  await page.goto('/documents')
  const news = (await page.request.get('/api/status')).headers()['x-request-id']

  const told = () => readLines().filter(({ msg, requestId }) => /^request\.(answered|abandoned)$/.test(msg) && answers.has(requestId!))
  expect(answers.size).toBeGreaterThan(20)
  await page.goto('about:blank')
  await expect.poll(() => told().length).toBe(answers.size)
  for (const line of told()) {
    expect(line).toMatchObject({ method: expect.stringMatching(/^(GET|POST)$/), status: answers.get(line.requestId!), durationMs: expect.any(Number) })
    expect(routesOfApp().map((route) => route.path)).toContain(line.route)
  }

  const applicationId = told().find(({ route }) => route === '/account')!.applicationId
  expect(applicationId).toMatch(/^[0-9a-f-]{36}$/)
  await expect.poll(() => readLines().filter(({ requestId }) => requestId === news).map((line) => line.applicationId)).toEqual([applicationId])
  const theirs = () => readLines().filter((line) => line.applicationId === applicationId)
  const events = ['application.sent', 'application.acknowledged', 'letter.sent']
  await expect.poll(() => theirs().map(({ msg }) => msg)).toEqual(expect.arrayContaining(events))
  expect(theirs().filter(({ jobId, requestId }) => !jobId && !requestId)).toEqual([])
  expect(theirs().filter((line) => 'dropped' in line)).toEqual([])

  const text = readAppLog()
  const secrets = [person.email, person.firstName, person.lastName, person.phone, e164Of(person), person.ssn, person.ssn.replaceAll('-', ''), person.address.street]
  for (const secret of secrets) expect(text.includes(secret), 'the log holds something of the person').toBe(false)
})

test('what somebody tries who may not: without a session, from elsewhere, with a forged webhook, with a wrong code', async ({ applicant, page, request, person }) => {
  const idOf = (answer: APIResponse) => answer.headers()['x-request-id']!
  const told = (id: string) => readLines().filter(({ requestId }) => requestId === id)
  const post = (path: string, origin: string) => request.post(path, { headers: { origin }, data: '{}', maxRedirects: 0 })
  const ends = async (answer: APIResponse, about: Record<string, unknown>, event?: string) => {
    await expect.poll(() => told(idOf(answer)).at(-1)).toMatchObject(about)
    if (event) expect(told(idOf(answer)).map(({ msg }) => msg)).toContain(event)
  }
  await ends(await request.get('/apply/name', { maxRedirects: 0 }), { status: 307, route: '/apply/name' }, 'session.missing')
  await ends(await post('/start', 'https://evil.example'), { status: 403, route: '/start' })
  await ends(await post('/api/uploads', 'https://evil.example'), { status: 403, route: '/api/uploads' })
  await ends(await post('/api/webhooks/jiko', ''), { status: 401 }, 'webhook.refused')
  await ends(await post('/api/webhooks/identity', ''), { status: 401 }, 'identity-webhook.refused')

  await page.goto('/start')
  await applicant.entersEmail()
  const code = await sandbox.codeTo(person.email)
  const submitted = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await applicant.types(code === '000000' ? '000001' : '000000')
  const id = (await submitted).headers()['x-request-id']!
  await expect.poll(() => told(id).find(({ msg }) => msg === 'code.typed')).toMatchObject({ outcome: 'code-wrong', messageKind: 'SIGN_IN' })
  for (const { time } of readLines()) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

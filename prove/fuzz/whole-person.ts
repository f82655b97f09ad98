import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db/prisma'
import { cookieLine } from './cookie-line'
import { readForms } from './page-forms'
import type { Caller } from './caller'

type World = { appUrl: string; sandboxUrl: string }
const patienceMs = 30_000
const answers: [path: string, fields: Record<string, string>][] = [
  ['/apply/agreements', { consent: 'on' }],
  ['/apply/name', { firstName: 'Ana', middleName: '', lastName: 'Núñez' }],
  ['/apply/birth-date', { month: '4', day: '9', year: '1987' }],
  ['/apply/address', { street: '1200 Folsom St', unit: '', city: 'San Francisco', state: 'CA', region: '', postalCode: '94103', country: 'US' }],
  ['/apply/identification', { type: 'SSN', number: '412-34-5678', issuingCountry: 'US', citizenship: 'US' }],
  ['/apply/finances', { employmentStatus: 'EMPLOYED', occupation: 'Nurse', income: 'BELOW_50K', netWorth: 'OVER_5M', brokerDealer: 'no', director: 'no', brokerDealerName: '', directorCompany: '' }],
]

/** One person opens an account, form by form, without JavaScript. @throws where the app does not lead on. */
export async function openAnAccount(world: World): Promise<void> {
  const email = `whole-${randomUUID()}@example.com`
  const phone = `415${randomInt(220, 300)}${String(randomInt(10_000)).padStart(4, '0')}`
  const browser: Caller = { stage: 'stranger', cookies: {}, words: {}, canary: null, applicantId: null }
  const fill = (path: string, fields: Record<string, string>) => submit(world, browser, path, fields)

  await fill('/start', { email })
  await fill('/start/email-code', { code: await codeTo(world, email) })
  await fill('/apply/phone', { phone })
  await fill('/apply/phone-code', { code: await codeTo(world, `+1${phone}`) })
  for (const [path, fields] of answers) await fill(path, fields)
  await proveIdentity(world, await fill('/apply/identity-check', {}))
  await fill('/apply/review', {})
  await untilApproved(world, email)
}

/** Fills in the one form of a page that has these fields, and answers where it leads. */
async function submit({ appUrl }: World, browser: Caller, path: string, fields: Record<string, string>): Promise<string> {
  const forms = await readForms(appUrl, path, browser)
  const names = Object.keys(fields)
  const form = forms.find((one) => names.every((name) => name.endsWith('Name') || name.endsWith('Company') || one.fields.some(([field]) => field === name)) && one.fields.some(([name]) => name.startsWith('$ACTION_REF')))
  if (!form) throw new Error(`No form at ${path} has ${names.join(', ')}`)
  const body = new FormData()
  for (const [name, value] of form.fields) if (!names.includes(name)) body.append(name, value)
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  const answer = await fetch(appUrl + path, { method: 'POST', body, redirect: 'manual', headers: { cookie: cookieLine(browser.cookies), origin: appUrl } })
  for (const cookie of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    browser.cookies[name] = value
  }
  const onward = answer.headers.get('location')
  if (answer.status !== 303 || !onward) throw new Error(`${path} answered ${answer.status} and led nowhere`)
  return onward
}

async function codeTo({ sandboxUrl }: World, address: string): Promise<string> {
  return until(`a code for ${address}`, async () => {
    const answer = await fetch(`${sandboxUrl}/control/messages?to=${encodeURIComponent(address)}`)
    const messages = (await answer.json()) as { code: string | null }[]
    return messages.find(({ code }) => code !== null)?.code ?? null
  })
}

/** Stripe finds what was answered on the ID, and tells the app by its webhook. */
async function proveIdentity({ sandboxUrl }: World, stripePage: string) {
  const check = await db().identityCheck.findFirstOrThrow({ orderBy: { startedAt: 'desc' } })
  if (!URL.canParse(stripePage) || !check.vendorSessionId) throw new Error(`The identity check led to ${stripePage}`)
  await fetch(`${sandboxUrl}/control/identity-checks/${check.vendorSessionId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ choice: 'pass', firstName: 'ANA', lastName: 'NUNEZ', birthDate: '1987-04-09' }),
  })
  await until('the check to pass', async () => (await db().identityCheck.findUniqueOrThrow({ where: { id: check.id } })).outcome)
}

async function untilApproved({ sandboxUrl }: World, email: string) {
  await until('Jiko to approve', async () => {
    const answer = await fetch(`${sandboxUrl}/control/applications?email=${encodeURIComponent(email)}`)
    const [application] = (await answer.json()) as { id: string }[]
    const ours = application && (await db().application.findUnique({ where: { jikoApplicationId: application.id } }))
    return ours?.jikoStatus === 'APPROVED' ? ours.id : null
  })
}

async function until<Value>(what: string, look: () => Promise<Value | null>): Promise<Value> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50)) {
    const seen = await look()
    if (seen !== null) return seen
  }
  throw new Error(`Waited in vain for ${what}`)
}

import type { APIRequestContext, Page } from '@playwright/test'
import { journey, pathOf, type StepSlug } from '@/lib/domain/journey'
import { mainFormOf } from '@/prove/whole/read-page'
import { birthDateOf, e164Of, type Person } from './person'
import { sandbox } from './sandbox'

type Fields = Record<string, string>

/** What this person posts on each step. */
const fieldsOf: Record<StepSlug, (person: Person) => Fields | Promise<Fields>> = {
  phone: ({ phone }) => ({ phone }),
  'phone-code': async (person) => ({ code: await sandbox.codeTo(e164Of(person)) }),
  agreements: () => ({ consent: 'on' }),
  name: ({ firstName, lastName }) => ({ firstName, middleName: '', lastName }),
  'birth-date': ({ birthDate }) => birthDate,
  address: ({ address }) => ({ ...address, country: 'US' }),
  identification: ({ ssn }) => ({ type: 'SSN', number: ssn, citizenship: 'US' }),
  finances: ({ employmentStatus, occupation, income, netWorth }) => ({
    employmentStatus, occupation, income, netWorth, brokerDealer: 'no', director: 'no',
  }),
  'identity-check': () => ({}),
  review: () => ({}),
}

/**
 * Signs somebody in and answers every step before this one as their browser would without drawing a page: for stories
 * that are about what comes after. The browser of `page` is signed in then.
 */
export async function answerQuickly(page: Page, person: Person, slug: StepSlug, language: string) {
  const posts = (path: string, fields: Fields) => post(page.request, { path, fields, language })
  await posts('/start', { email: person.email })
  await posts('/start/email-code', { code: await sandbox.codeTo(person.email) })
  for (const { slug: step } of journey.slice(0, journey.findIndex((step) => step.slug === slug))) {
    const leadsTo = await posts(pathOf(step), await fieldsOf[step](person))
    if (step !== 'identity-check') continue
    await showId(leadsTo, person)
    await posts(pathOf(step), {})
  }
}

type Post = { path: string; fields: Fields; language: string }

/** Posts a page's one form as it stands in its HTML, and answers where that led. @throws where it led nowhere */
async function post(request: APIRequestContext, { path, fields, language }: Post): Promise<string> {
  const headers = { 'accept-language': language, origin: process.env.APP_URL! }
  const form = mainFormOf(await (await request.get(path, { headers })).text())
  const multipart = { ...Object.fromEntries(form?.hidden ?? []), ...fields }
  const answer = await request.post(path, { multipart, headers, maxRedirects: 0 })
  const { location } = answer.headers()
  if (answer.status() !== 303 || !location) throw new Error(`POST ${path} answered ${answer.status()} and led nowhere`)
  return location
}

/** At Stripe, and comes back. */
async function showId(stripeUrl: string, person: Person) {
  const shown = {
    choice: 'pass', webhooks: 'now', seconds: '2',
    firstName: person.firstName.toUpperCase(), lastName: person.lastName.toUpperCase(), birthDate: birthDateOf(person),
  }
  await fetch(stripeUrl, { method: 'POST', body: new URLSearchParams(shown), redirect: 'manual' })
}

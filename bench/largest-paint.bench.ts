import type { BrowserContext } from '@playwright/test'
import { journey, pathOf, type StepSlug } from '@/lib/domain/journey'
import { newPerson } from '../e2e/person'
import { expect, test } from '../e2e/story'
import { measurePaint, type Visit } from './measure-paint'

const runs = Number(process.env.BENCH_RUNS ?? 5)
const ratioMax = 1.25

/** The Largest Contentful Paint of every step of text, beside that of an empty page of the same build. */
test('largest paint', async ({ applicant, page, context, elsewhere }) => {
  await page.goto('/start')
  await applicant.entersEmail()
  const visits: Visit[] = [{ path: '/blank', cookie: '' }, { path: '/', cookie: '' }, { path: '/start', cookie: '' }]
  visits.push(await visit(context, '/start/email-code'))

  const provingPhone = await elsewhere()
  Object.assign(provingPhone.person, newPerson())
  await provingPhone.answersEverythingUpTo('phone-code')
  visits.push(...(await visitsTo(provingPhone.page.context(), ['phone', 'phone-code'])))

  const finished = await elsewhere()
  Object.assign(finished.person, newPerson())
  await finished.answersEverythingUpTo('review')
  const rest = journey.map(({ slug }) => slug).filter((slug) => slug !== 'phone' && slug !== 'phone-code')
  visits.push(...(await visitsTo(finished.page.context(), rest)))

  const paints = await measureInTurns(visits)
  const blankMs = median(paints.get('/blank')!)
  const rows = [...paints].map(([path, all]) => ({
    page: path,
    paintMs: Math.round(median(all)),
    ratio: Number((median(all) / blankMs).toFixed(3)),
    allMs: all.map(Math.round).join(' '),
  }))
  console.table(rows)
  console.log(JSON.stringify({ measured: 'largest-contentful-paint', runs, ratioMax, pages: rows }))
  expect(rows.filter(({ ratio }) => ratio > ratioMax), `slower than ${ratioMax} × /blank`).toEqual([])
})

/** Each page once, then each page again: what slows the machine for a while slows all of them. */
async function measureInTurns(visits: Visit[]): Promise<Map<string, number[]>> {
  const paints = new Map<string, number[]>(visits.map(({ path }) => [path, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const visit of visits) paints.get(visit.path)!.push(await measurePaint(visit))
  }
  return paints
}

function visitsTo(context: BrowserContext, slugs: StepSlug[]): Promise<Visit[]> {
  return Promise.all(slugs.map((slug) => visit(context, pathOf(slug))))
}

async function visit(context: BrowserContext, path: string): Promise<Visit> {
  const cookies = await context.cookies(new URL(path, process.env.APP_URL).href)
  return { path, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

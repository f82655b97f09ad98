import { randomUUID } from 'node:crypto'
import { detailsWords } from '@/lib/words/details'
import { letterWords, type LetterKind } from '@/lib/words/emails'
import { papersWords } from '@/lib/words/papers'
import type { Applicant } from '../applicant'
import { bill } from '../paper'
import { sandbox } from '../sandbox'
import { inStore } from '../store'
import { expect } from '../story'

type Take = (screen: string) => Promise<void>

/** The papers and the details of a customer, in each state, and the letters about them. */
export async function walkPapers(applicant: Applicant, customerId: string, take: Take) {
  const { page, language } = applicant
  const words = papersWords[language]
  const match = { path: `/customers/${customerId}/statements/$` }
  await sandbox.addFault({ match, kind: 'body', body: '{"items":[],"next_page":null}', count: 1 })
  await page.goto('/account/papers')
  await expect(page.getByText(words.none.text)).toBeVisible()
  await take('papers, none yet')
  await sandbox.addFault({ match, kind: 'body', body: JSON.stringify({ items: twoYears(), next_page: null }) })
  await page.goto('/account/papers')
  await take('papers')
  await walkDetails(applicant, take)
  await sandbox.publishAgreements()
  await page.goto('/account/papers')
  await take('papers, newer agreements')
  for (const job of ['look-for-statements', 'notice-agreements']) await queue(job)
  for (const kind of ['statements', 'agreements-change'] as const) await takeLetter(applicant, kind, take)
  await sandbox.removeFaults()
}

async function walkDetails({ page, language }: Applicant, take: Take) {
  const { change, sent, title } = detailsWords[language]
  await page.goto('/account/details')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await take('details')
  await page.goto('/account/details/change?problem=file-missing&about=address')
  await take('a paper for a change, with a problem')
  await page.getByLabel(change.file).setInputFiles({ name: 'lease.pdf', mimeType: 'application/pdf', buffer: await bill({ pages: 1 }) })
  await page.getByRole('button', { name: change.submit, exact: true }).click()
  await expect(page.getByText(sent.title)).toBeVisible()
  await take('details, a paper sent')
}

function twoYears() {
  const pocketId = randomUUID()
  const year = new Date().getFullYear()
  const of = (type: string, key: string) => ({
    id: randomUUID(), jiko_account_id: pocketId, type, key, time_created: `${year}-02-03T09:00:00+00:00`,
    pdf_download_url: `${process.env.SANDBOX_URL}/paper.pdf`,
  })
  const months = [`${year}-02-01`, `${year}-01-01`, `${year - 1}-12-01`]
  return [...months.flatMap((key) => [of('BANK', key), of('BROKERAGE', key)]), of('1099INT', String(year - 1)), of('1099B', String(year - 1))]
}

async function queue(job: string) {
  await inStore(`select graphile_worker.add_job($1, '{}'::json, job_key := $1)`, [job])
}

/** The letter as a reader of mail shows it. */
async function takeLetter({ page, language, person }: Applicant, kind: LetterKind, take: Take) {
  const { subject } = letterWords[language].letters[kind]('')
  const find = async () => (await sandbox.messagesTo(person.email)).find((letter) => letter.subject === subject)
  await expect.poll(find, { timeout: 60_000 }).toBeDefined()
  await page.goto('about:blank')
  await page.setContent((await find())!.html!)
  await take(`letter, ${kind}`)
}

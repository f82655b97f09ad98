import type { Applicant } from '../e2e/applicant'
import { newPerson } from '../e2e/person'
import { sandbox } from '../e2e/sandbox'
import { expect, test } from '../e2e/story'

const runs = Number(process.env.BENCH_RUNS ?? 60)
const ratioMax = 1.3
const [pocketsOfRich, transactionsOfRich, transactionsOfPlain] = [20, 50_000, 10]

/** The account's first page for somebody with much in many Pockets, beside that of somebody with little in one. */
test('account', async ({ applicant, elsewhere }) => {
  await becomesCustomer(applicant, transactionsOfPlain, 1)
  const other = await elsewhere()
  Object.assign(other.person, newPerson())
  await becomesCustomer(other, transactionsOfRich, pocketsOfRich)

  const rows = []
  for (const path of ['/account', '/account/activity']) {
    const plainMs: number[] = []
    const richMs: number[] = []
    for (let run = 0; run < runs; run += 1) {
      plainMs.push(await timeOf(applicant, path))
      richMs.push(await timeOf(other, path))
    }
    const [plain, rich] = [p95(plainMs), p95(richMs)]
    rows.push({ page: path, plainMs: Math.round(plain), richMs: Math.round(rich), ratio: rich / plain })
  }
  console.table(rows)
  console.log(JSON.stringify({ measured: 'account-p95', runs, ratioMax, pages: rows }))
  const [home] = rows
  expect(home!.ratio, 'the first page, p95, as a multiple').toBeLessThanOrEqual(ratioMax)
})

async function becomesCustomer(applicant: Applicant, transactions: number, pockets: number) {
  await applicant.answersEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('approved')
  const { id } = await sandbox.onlyApplicationOf(applicant.person.email)
  await sandbox.makePlenty(id, pockets, transactions)
}

/** Until the whole page has come, without a browser's own work. */
async function timeOf({ page }: Applicant, path: string): Promise<number> {
  const startedAt = performance.now()
  const answer = await page.request.get(path)
  await answer.body()
  expect(answer.status()).toBe(200)
  return performance.now() - startedAt
}

function p95(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!
}

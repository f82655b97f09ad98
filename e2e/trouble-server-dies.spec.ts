import { readFileSync } from 'node:fs'
import { captureWords } from '@/lib/words/capture'
import { asked } from './asked'
import { letWorkOfTheDeadAge } from './clock'
import { photoOfCard } from './pictures'
import { chooses, expectFiledOnce, picks } from './show'
import { expect, test } from './story'

/** The one server that all stories share is killed, as by a lack of memory, and another takes its place. */
test.describe.configure({ timeout: 180_000 })

const arrivesWithinMs = 90_000

async function killServer() {
  process.kill(-Number(readFileSync(process.env.APP_PID_FILE ?? '', 'utf8')), 'SIGKILL')
  await letWorkOfTheDeadAge()
}

for (const [when, method, path, count] of [
  ['while a picture is sent', 'PATCH', '**/api/uploads/*', 2],
  ['while it makes a document of a picture', 'GET', '**/api/uploads/*/outcome', 1],
] as const) {
  test(`the server is killed ${when}: it arrives all the same, once`, async ({ applicant, page }) => {
    await asked(applicant, '232-34-5678')
    await chooses(applicant, 'address-proof')
    await picks(applicant, { name: 'bill.jpg', buffer: await photoOfCard({ width: 2500, height: 1875 }) })
    let seen = 0
    await page.route(path, async (route) => {
      if (route.request().method() === method && ++seen === count) await killServer()
      await route.continue()
    })
    await applicant.presses(captureWords.en.use)
    await expect(applicant.heading).toHaveText(applicant.words.status.stages.approved.title, { timeout: arrivesWithinMs })
    expect(seen).toBeGreaterThan(count)
    await expectFiledOnce(applicant, 'ADDRESS_VERIFICATION')
  })
}

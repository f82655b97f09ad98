import { accountWords } from '@/lib/words/account'
import { pocketWords } from '@/lib/words/pocket'
import type { Applicant } from '../applicant'
import { field } from '../fill-step'
import { sandbox } from '../sandbox'

/** The rooms of somebody with money in two Pockets: each screen in each state that is not a mistake's. */
export async function walkPockets(applicant: Applicant, applicationId: string, take: (screen: string) => Promise<void>) {
  const { page, language } = applicant
  const words = pocketWords[language]
  await page.goto('/account/pockets/new')
  await take('new pocket')
  await applicant.presses(words.open.submit)
  await take('new pocket, with problems')
  await field(page, words.name).fill(language === 'en' ? 'New car' : 'Auto nuevo')
  await page.getByRole('radio').nth(2).check()
  await applicant.presses(words.open.submit)
  await applicant.sees(accountWords[language].title)
  await sandbox.fund(applicationId, 43_210, 'Lake Street Cafe')
  await page.goto('/account')
  await take('account, two pockets')
  const pockets = await page.locator('a.pocket-row').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  for (const [place, path] of pockets.entries()) {
    await page.goto(path)
    await take(`pocket ${place + 1}`)
    await page.goto(`${path}/close`)
    await take(`pocket ${place + 1}, close`)
  }
  await page.goto(`${pockets[0]}/rename`)
  await take('pocket, rename')
  await page.goto(pockets[0]!.replace('pockets', 'fund'))
  await take('direct deposit form')
  await page.goto('/account/activity')
  await take('activity')
  await page.goto('/account/activity?direction=in')
  await take('activity, filtered')
  await page.goto('/account/activity?to=2001-01-01')
  await take('activity, nothing fits')
}

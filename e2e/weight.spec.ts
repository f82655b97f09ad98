import { journey, pathOf } from '@/lib/domain/journey'
import { loadFresh, type Load } from './quiet-load'
import { expect, test } from './story'

const kB = 1000
const allowanceBytes = 16 * kB

/**
 * What each screen of text asks of a phone, against an empty page of the same build. Counted is what the
 * browser really fetched as scripts before any interaction, each compressed with gzip -6; scripts that stand
 * within the page itself are not.
 */
test('every step is light, still, private, and content with its own policy', async ({ applicant, browser, page, context }) => {
  // Some thirty pages, each in a browser of its own.
  test.setTimeout(240_000)
  const found: Record<string, Load> = {}
  const look = async (path: string) => {
    const { load, page: opened } = await loadFresh(browser, context, path)
    expect(new URL(opened.url()).pathname, 'the page that was meant').toBe(path)
    await opened.context().close()
    found[path] = load
  }

  for (const path of ['/blank', '/', '/start']) await look(path)
  await page.goto('/start')
  await applicant.entersEmail()
  await look('/start/email-code')
  await applicant.entersEmailedCode()
  for (const { slug } of journey) {
    await applicant.seesStep(slug)
    await look(pathOf(slug))
    if (slug !== 'review') await applicant.answers(slug)
  }
  await applicant.sends()
  await applicant.seesStage('approved')
  await look('/status')
  for (const path of ['/account', '/account/fund', '/account/activity', '/account/pockets/new']) await look(path)
  for (const room of ['papers', 'details', 'details/change']) await look(`/account/${room}`)

  const blankBytes = found['/blank']!.scriptBytes
  const rows = Object.entries(found).map(([path, { scriptBytes }]) => ({
    page: path,
    'kB of scripts': (scriptBytes / kB).toFixed(1),
    'more than /blank': ((scriptBytes - blankBytes) / kB).toFixed(1),
  }))
  console.table(rows)

  for (const [path, { scriptBytes, otherHosts, complaints, layoutShift }] of Object.entries(found)) {
    expect.soft(scriptBytes - blankBytes, `${path}: bytes of scripts more than an empty page`).toBeLessThanOrEqual(allowanceBytes)
    expect.soft(otherHosts, `${path}: requests to other hosts`).toEqual([])
    expect.soft(complaints, `${path}: complaints in the console`).toEqual([])
    expect.soft(layoutShift, `${path}: layout shift`).toBe(0)
  }
})

test('nothing shifts but what makes room for a problem', async ({ applicant, browser, context }) => {
  await applicant.answersEverythingUpTo('name')
  const { load, page } = await loadFresh(browser, context, '/apply/name')
  expect(load.layoutShift).toBe(0)
  await page.getByRole('button', { name: applicant.words.form.continue, exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused()
  const { shifts, violations } = await page.evaluate(() => window.seenInStory)
  // Chromium calls it "recent input" only within 500 ms, which a busy machine may need to say what is wrong.
  expect(shifts.length, 'shifts: one, for the problem').toBeLessThanOrEqual(1)
  expect(violations).toEqual([])
  await page.context().close()
})

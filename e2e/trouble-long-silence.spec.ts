import { captureWords } from '@/lib/words/capture'
import { asked } from './asked'
import { letDocumentsTryAgain } from './clock'
import { photoOfCard } from './pictures'
import { sandbox } from './sandbox'
import { chooses, expectFiledOnce, picks } from './show'
import { expect, test } from './story'

/** Alone, for after so many failures in a row the one server that all share leaves Jiko in peace for a moment. */
test.describe.configure({ timeout: 120_000 })
test.afterEach(() => sandbox.removeFaults())

test('Jiko answers 503 for ten minutes: the person has nothing to do', async ({ applicant }) => {
  // The queue's pauses grow by e each time: six of them are ten minutes.
  const failures = 6
  await asked(applicant, '232-34-5678')
  await chooses(applicant, 'address-proof')
  await picks(applicant, { name: 'bill.jpg', buffer: await photoOfCard({ width: 2500, height: 1875 }) })
  const { id } = await sandbox.onlyApplicationOf(applicant.person.email)
  const path = `^/api/v1/applications/${id}/documents/`
  await sandbox.addFault({ match: { path }, kind: 'status', status: 503, count: failures })

  await applicant.presses(captureWords.en.use)
  const failed = async () => {
    await letDocumentsTryAgain()
    return (await sandbox.faults()).find(({ match }) => match.path === path)?.timesHappened
  }
  await expect.poll(failed, { timeout: 60_000 }).toBe(failures)
  const applied = async () => {
    await letDocumentsTryAgain()
    return (await sandbox.onlyApplicationOf(applicant.person.email)).timesApplied.length
  }
  await expect.poll(applied, { timeout: 60_000 }).toBe(2)
  await applicant.seesStage('approved')
  await expectFiledOnce(applicant, 'ADDRESS_VERIFICATION')
})

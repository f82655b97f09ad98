import { brand } from '@/lib/domain/brand'
import { letterWords, type LetterKind } from '@/lib/words/emails'
import type { Applicant } from './applicant'
import { sandbox } from './sandbox'
import { expect, test } from './story'

const noticedWithinMs = 2_000

async function expectLetter({ person, language }: Applicant, kind: LetterKind) {
  const { subject } = letterWords[language].letters[kind](brand.name)
  await expect.poll(async () => (await sandbox.messagesTo(person.email)).map((message) => message.subject)).toContain(subject)
}

for (const locale of ['en-US', 'es-US']) {
  test.describe(locale, () => {
    test.use({ locale })

    test('each decision is on the screen within two seconds, without a reload, and a letter tells of it', async ({ applicant, page, person }) => {
      person.ssn = '312-34-5678'
      await applicant.hasAnsweredEverythingUpTo('review')
      await applicant.sends()
      await expectLetter(applicant, 'sent')
      await applicant.seesStage('by-hand')
      await expectLetter(applicant, 'by-hand')

      const { id } = await sandbox.onlyApplicationOf(person.email)
      let loads = 0
      page.on('load', () => (loads += 1))
      for (const [status, stage, kind] of [
        ['DOCUMENTS_NEEDED', 'documents', 'documents-needed'],
        ['APPROVED', 'approved', 'approved'],
      ] as const) {
        await sandbox.decide(id, status)
        await expect(applicant.heading).toHaveText(applicant.words.status.stages[stage].title, { timeout: noticedWithinMs })
        await expectLetter(applicant, kind)
      }
      expect(loads).toBe(0)
    })
  })
}

test('a refusal is told too', async ({ applicant, person }) => {
  person.ssn = '512-34-5678'
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('declined')
  await expectLetter(applicant, 'declined')
})

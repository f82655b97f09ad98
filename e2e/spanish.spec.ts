import { brand } from '@/lib/domain/brand'
import { letterWords } from '@/lib/words/emails'
import { textWords } from '@/lib/words/texts'
import { e164Of } from './person'
import { sandbox } from './sandbox'
import { expect, test } from './story'

test.use({ locale: 'es-US' })

test('the whole way in Spanish, letters and text message too', async ({ applicant, page, person, javaScriptEnabled }) => {
  await applicant.startsFromTheWelcomePage()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await applicant.entersEmailedCode()
  await applicant.provesPhone()
  const [text] = await sandbox.messagesTo(e164Of(person))
  expect(text!.text).toBe(textWords.es.code(brand.name, text!.code!, new URL(page.url()).hostname))

  await applicant.agrees()
  await applicant.answers('name', 'birth-date', 'address', 'identification', 'finances', 'identity-check')
  await applicant.sends()
  await applicant.seesStage('approved', { reloading: javaScriptEnabled === false })

  const { letters, greeting } = letterWords.es
  const subjects = [letters.approved, letters.sent, letters.code].map((letter) => letter(brand.name).subject)
  const received = () => sandbox.messagesTo(person.email)
  await expect.poll(async () => (await received()).map(({ subject }) => subject)).toEqual(expect.arrayContaining(subjects))
  const approved = (await received()).find(({ subject }) => subject === subjects[0])!
  expect(approved.text).toContain(greeting(person.firstName))
  expect(approved.html).toContain('lang="es"')
})

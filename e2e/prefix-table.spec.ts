import type { Stage } from '@/lib/domain/decision'
import { neededDocuments } from '@/lib/domain/documents'
import { documentsWords } from '@/lib/words/documents'
import { expect, test } from './story'

type Proof = ReturnType<typeof neededDocuments>[number]['proof']

/** What Jiko's sandbox decides by the first digits of a number (docs/jiko.md, "Sandbox"). */
const table: { begins: string; ssn: string; stage: Stage; proofs?: Proof[] }[] = [
  { begins: '21', ssn: '212-34-5678', stage: 'documents', proofs: ['identity', 'selfie'] },
  { begins: '22', ssn: '222-34-5678', stage: 'documents', proofs: ['number'] },
  { begins: '23', ssn: '232-34-5678', stage: 'documents', proofs: ['address'] },
  { begins: '24', ssn: '242-34-5678', stage: 'documents', proofs: ['identity', 'selfie', 'number'] },
  { begins: '2 and another digit', ssn: '262-34-5678', stage: 'documents', proofs: ['identity', 'selfie', 'number', 'address'] },
  { begins: '3', ssn: '312-34-5678', stage: 'by-hand' },
  { begins: '4', ssn: '412-34-5678', stage: 'approved' },
  { begins: '5', ssn: '512-34-5678', stage: 'declined' },
  { begins: 'any other digit', ssn: '612-34-5678', stage: 'by-hand' },
]

for (const { begins, ssn, stage, proofs } of table) {
  test(`a number that begins with ${begins} ends in: ${stage}`, async ({ applicant, page, person, javaScriptEnabled }) => {
    person.ssn = ssn
    await applicant.startsFromTheWelcomePage()
    await applicant.entersEmailedCode()
    await applicant.provesPhone()
    await applicant.agrees()
    await applicant.answers('name', 'birth-date', 'address', 'identification', 'finances', 'identity-check')
    await applicant.sends()
    await applicant.seesStage(stage, { reloading: javaScriptEnabled === false })

    if (!proofs) return
    const { status } = applicant.words
    await page.getByRole('link', { name: status.seeDocuments }).click()
    const words = documentsWords[applicant.language]
    await applicant.sees(words.title)
    const items = page.getByRole('main').getByRole('listitem').getByRole('heading')
    await expect(items).toHaveText(proofs.map((proof) => words.proofs[proof].title))
  })
}

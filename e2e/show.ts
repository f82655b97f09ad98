import { expect, test } from '@playwright/test'
import type { DocumentKind } from '@/lib/domain/documents'
import { captureWords } from '@/lib/words/capture'
import { documentWords } from '@/lib/words/document'
import { documentsWords } from '@/lib/words/documents'
import type { Applicant } from './applicant'
import { sandbox, type JikoDocument } from './sandbox'

/** A file as somebody chooses it: where it lies, or its name and what is in it. */
type Chosen = string | { name: string; buffer: Buffer }

/** The picture before it has to arrive first, on a machine that does three things at once. */
export const arrivesWithinMs = 30_000

/** Follows the list to one document. */
export async function chooses(applicant: Applicant, kind: DocumentKind) {
  const link = applicant.page.getByRole('link', { name: documentsWords[applicant.language].show[kind] })
  await link.click({ timeout: arrivesWithinMs })
  await applicant.sees(documentWords[applicant.language].kinds[kind].title)
}

/** At the screen of this document: chooses a file, looks at it, and uses it; without JavaScript, sends the form. */
export async function shows(applicant: Applicant, kind: DocumentKind, file: Buffer, name = 'photo.jpg') {
  await applicant.sees(documentWords[applicant.language].kinds[kind].title, { timeout: arrivesWithinMs })
  await picks(applicant, { name, buffer: file })
  await applicant.presses(runsScripts() ? captureWords[applicant.language].use : documentWords[applicant.language].submit)
}

export async function picks({ page, language }: Applicant, chosen: Chosen) {
  const { file, chooseFile } = captureWords[language]
  const files = typeof chosen === 'string' ? chosen : { ...chosen, mimeType: 'application/octet-stream' }
  await page.getByLabel(runsScripts() ? chooseFile : file).setInputFiles(files)
}

function runsScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false
}

/** What Jiko has received of this person, by type. */
export async function documentsOf({ person }: Applicant): Promise<Record<string, JikoDocument>> {
  const { documents } = await sandbox.onlyApplicationOf(person.email)
  return Object.fromEntries(documents.filter(({ receivedAt }) => receivedAt).map((document) => [document.type, document]))
}

/** Waits until Jiko has just these, and has filed each of them once. */
export async function expectFiledOnce(applicant: Applicant, ...types: string[]) {
  const filed = async () => {
    const documents = Object.entries(await documentsOf(applicant))
    return Object.fromEntries(documents.map(([type, { timesFiled }]) => [type, timesFiled]))
  }
  await expect.poll(filed, { message: 'how often each was filed', timeout: arrivesWithinMs }).toEqual(Object.fromEntries(types.map((type) => [type, 1])))
}

import type { Applicant } from './applicant'

/** Somebody of whom Jiko wants documents, as the number decides, at their list. */
export async function asked(applicant: Applicant, ssn: string, { reloading = false } = {}) {
  applicant.person.ssn = ssn
  await applicant.hasAnsweredEverythingUpTo('review')
  await applicant.sends()
  await applicant.seesStage('documents', { reloading })
  await applicant.page.getByRole('link', { name: applicant.words.status.seeDocuments }).click()
}

import { redirect } from 'next/navigation'
import { isEverythingGiven } from '@/lib/domain/documents'
import { requireApplicationById } from '@/lib/onboarding/application'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { findVisitedHandoff } from '@/lib/session-or-visit'
import { handoffWords } from '@/lib/words/handoff'
import { readLanguage } from '../../language'
import { WayOn } from '../way-on'

/** The visit of this device is over: because all is shown, or because time ran out or somebody stopped it. */
export default async function HandoffEndedPage() {
  const handoff = await findVisitedHandoff()
  if (!handoff) redirect('/start')
  const tasks = await findDocumentTasks(await requireApplicationById(handoff.applicationId))
  if (!tasks || isEverythingGiven(tasks)) redirect('/handoff/done')

  const language = await readLanguage()
  return <WayOn language={language} {...handoffWords[language].ended} />
}

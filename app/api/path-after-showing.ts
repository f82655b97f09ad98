import { isEverythingGiven } from '@/lib/domain/documents'
import { requireApplicationById } from '@/lib/onboarding/application'
import { findDocumentTasks } from '@/lib/onboarding/document-states'
import { endHandoffsOf } from '@/lib/onboarding/end-handoff'
import type { Shower } from '@/lib/session-or-visit'

/**
 * Where somebody goes on who has just shown a document: the other side of the same card, then the list, and when
 * nothing is left the status; a phone that was only opened for this has done its work then.
 */
export async function pathAfterShowing({ applicationId, via }: Shower): Promise<string> {
  const tasks = await findDocumentTasks(await requireApplicationById(applicationId))
  if (!tasks || isEverythingGiven(tasks)) {
    await endHandoffsOf(applicationId)
    return via === 'visit' ? '/handoff/done' : '/status'
  }
  const begun = tasks.find(({ state, next }) => state === 'begun' && next.length === 1)
  return begun ? `/documents/${begun.next[0]}` : '/documents'
}

import { requireApplicationById, requireApplicationIdOf, type ApplicationWithFacts } from './application'
import { revisionOf } from './await-news'

export type ApplicationToShow = { application: ApplicationWithFacts; seen: string }

/**
 * An application for a screen that changes by itself, and what the screen is to remember it by. That is read first:
 * what changes while the screen is drawn is news to it, and never taken for seen.
 */
export async function requireApplicationToShow(whose: { id: string } | { applicantId: string }): Promise<ApplicationToShow> {
  const id = 'id' in whose ? whose.id : await requireApplicationIdOf(whose.applicantId)
  const seen = await revisionOf(id)
  return { application: await requireApplicationById(id), seen }
}
